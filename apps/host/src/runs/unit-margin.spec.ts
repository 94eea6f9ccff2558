import { describe, expect, it } from '@jest/globals';
import { money } from '@tallylink/billing-model';
import { unitMargin } from './unit-margin.js';

const eur = (amount: string) => money(amount, 'EUR');

describe('what a unit earns', () => {
  it('is price less cost, and its share of the price: 5.90 − 4.10 = 1.80, 30.5 %', () => {
    expect(unitMargin(eur('4.10'), eur('5.90'))).toMatchObject({
      margin: { amount: '1.80', currency: 'EUR' },
      percent: '30.5',
    });
  });

  it('is negative below cost, and has no share of nothing', () => {
    expect(unitMargin(eur('6.1025'), eur('5.90'))).toMatchObject({
      margin: { amount: '-0.2025' },
      percent: '-3.4',
    });
    expect(unitMargin(eur('4.10'), eur('0'))).toMatchObject({ margin: { amount: '-4.10' }, percent: null });
  });

  it('is not known without one of both, or across currencies', () => {
    expect(unitMargin(null, eur('5.90'))).toBeNull();
    expect(unitMargin(eur('4.10'), null)).toBeNull();
    expect(unitMargin(eur('4.10'), money('5.90', 'USD'))).toBeNull();
  });
});
