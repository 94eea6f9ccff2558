import { describe, expect, it } from '@jest/globals';
import { money } from './money.js';
import { prorate } from './proration.js';

describe('prorate', () => {
  it.each([
    // 5.90 × 3 × 20/31 = 11.4194; 5.90 × −3 × 11/31 = −6.2806; 62.04 × 183/365 = 31.10498 → 31.1050 → 31.11.
    ['17.70', 20, 31, '11.42'],
    ['-17.70', 11, 31, '-6.28'],
    ['62.04', 183, 365, '31.11'],
    ['2950', 20, 31, '1903.23'],
  ])('%s for %i of %i days is %s', (full, days, periodDays, amount) => {
    expect(prorate(money(full, 'EUR'), { days, periodDays, digits: 2 })).toEqual({ amount, currency: 'EUR' });
  });
});
