import { describe, expect, it } from '@jest/globals';
import type { TrendMonthReply } from '@/api/schemas';
import { partlyPosted, trendBars } from './trend-bars';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const month = (name: string, billed: string, will: string, did: string | null): TrendMonthReply => ({
  month: name,
  runId: name,
  currency: 'EUR',
  distributorBilled: eur(billed),
  targetWillBill: eur(will),
  targetDidBill: did === null ? null : eur(did),
  margin: eur('0'),
  foundMoney: eur('0'),
  leftover: eur('0'),
});

describe('bars of a trend', () => {
  it('are in proportion to the largest amount, and never take a part for the whole', () => {
    const bars = trendBars([month('2026-09', '50.00', '100.00', '80'), month('2026-10', '25', '75.0', null)]);
    expect(bars.map(({ label, distributor, target }) => [label, distributor, target])).toEqual([
      ['Sep', 50, 100],
      ['Oct', 25, 75],
    ]);
  });
});

describe('what is posted of a month', () => {
  it('is said only while it is not all', () => {
    expect(partlyPosted(month('2026-09', '50', '100.00', '80'))).toEqual(eur('80'));
    expect(partlyPosted(month('2026-09', '50', '100.00', '100'))).toBeNull();
    expect(partlyPosted(month('2026-09', '50', '100.00', null))).toBeNull();
  });
});
