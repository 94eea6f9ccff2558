import { describe, expect, it } from '@jest/globals';
import type { EntityLinkReply } from '../../../api/schemas';
import { matchingLinks } from './matching-links';

const link = (
  kind: EntityLinkReply['kind'],
  sourceName: string,
  targetName: string | null,
): EntityLinkReply => ({
  id: sourceName,
  kind,
  sourceKey: sourceName,
  sourceName,
  targetId: targetName,
  targetName,
  version: 1,
  by: 'billing@contoso.test',
  reason: null,
  at: '2026-11-02T08:00:00Z',
  previousTargetName: null,
});

describe('matchingLinks', () => {
  const links = [link('customer', 'Οδοντιατρείο Αθηνών', 'Athens Dental'), link('service', 'Backup', null)];

  it('looks at both names, in any script', () => {
    expect(matchingLinks(links, 'all', 'αθηνών')).toHaveLength(1);
    expect(matchingLinks(links, 'all', 'dental')).toHaveLength(1);
    expect(matchingLinks(links, 'service', '')).toMatchObject([{ sourceName: 'Backup' }]);
  });
});
