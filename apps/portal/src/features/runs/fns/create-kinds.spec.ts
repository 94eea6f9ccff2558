import { describe, expect, it } from '@jest/globals';
import { alsoMissing, namesOfKinds } from './create-kinds';
import { sampleLine, sampleSuggestion } from './sample-line';

const missing = { linked: false, targetId: null, targetName: null, suggestion: null };

describe('create kinds', () => {
  it('offers what comes after, unless it is linked or suggested', () => {
    const links = { ...sampleLine().links, customer: missing, contract: missing };
    expect(alsoMissing(sampleLine({ links }), 'customer')).toEqual(['contract']);
    const service = { ...missing, suggestion: sampleSuggestion() };
    expect(alsoMissing(sampleLine({ links: { ...links, service } }), 'contract')).toEqual([]);
  });

  it('names them in the order in which they are made', () => {
    expect(namesOfKinds(['contract', 'customer'])).toBe('customer and contract');
    expect(namesOfKinds(['service', 'customer', 'contract'])).toBe('customer, contract and service');
    expect(namesOfKinds(['service'])).toBe('service');
  });
});
