import { describe, expect, it } from '@jest/globals';
import { plannedOperations } from './planned-operations';
import { sampleOperation } from './sample-operation';

describe('plannedOperations', () => {
  it('leaves out what was created from the grid', () => {
    const created = sampleOperation({ id: 'o-2', kind: 'create-customer', state: 'rejected' });
    expect(plannedOperations([sampleOperation(), created]).map(({ id }) => id)).toEqual(['o-1']);
  });

  it('counts of one that was tried again only the last try', () => {
    const refused = sampleOperation({ state: 'rejected' });
    const again = sampleOperation({ id: 'o-3', state: 'verified', retryOf: 'o-1' });
    expect(plannedOperations([refused, again]).map(({ id }) => id)).toEqual(['o-3']);
  });
});
