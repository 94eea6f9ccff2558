import { describe, expect, it } from '@jest/globals';
import { CHOOSABLE_KINDS, NOTICE_KINDS } from './notice-kinds.js';

describe('kinds of notice', () => {
  it('can be turned off only where no write and no reading went wrong', () => {
    expect(CHOOSABLE_KINDS).toEqual(['retrieved', 'policyWaits', 'approvalWaits', 'allVerified']);
  });

  it('say why, where they cannot', () => {
    const always = Object.values(NOTICE_KINDS).map(({ alwaysBecause }) => alwaysBecause);
    expect(always.filter((reason) => reason !== null)).toHaveLength(4);
    for (const reason of always) expect(reason ?? 'Chosen.').toMatch(/^[A-Z].+\.$/);
  });
});
