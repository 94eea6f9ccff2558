import { describe, expect, it } from '@jest/globals';
import { money } from '@tallylink/billing-model';
import { line, play, target } from './case-fixture.js';

/** A customer who is billed in US dollars, and a catalogue in euros: the service is not on the contract yet. */
function abroad() {
  const state = target({ units: null, currency: 'USD' });
  const services = state.services.map((one) => ({
    ...one,
    unitPrice: money('5.90', 'EUR'),
    unitCost: money('4.10', 'EUR'),
  }));
  return { lines: [line({ units: '10', currency: 'USD' })], target: { ...state, services } };
}

describe('a service whose catalogue price is in another currency', () => {
  it('is not added at that price: a rule must make one in the currency of the customer', () => {
    const { findings, operations, validated } = play(abroad());
    expect(findings).toEqual(['currency-mismatch']);
    expect(validated[0]!.findings[0]!.message).toContain(
      'has its price in EUR in the target, and Harbour & Finch Ltd is billed in USD',
    );
    expect(operations).toEqual([]);
  });

  it('is added at the price of the rule', () => {
    const { plan } = play({ ...abroad(), policies: { price: { kind: 'markup', percent: '40' } } });
    expect(plan.operations.map((one) => one.after)).toEqual([
      {
        units: '10',
        unitPrice: { amount: '5.74', currency: 'USD' },
        unitCost: { amount: '4.1', currency: 'USD' },
      },
    ]);
  });
});
