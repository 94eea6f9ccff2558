import { describe, expect, it } from '@jest/globals';
import {
  forUs,
  requestsOf,
  roomNow,
  shareOf,
  windowsFor,
  writesThatFit,
  type WindowUse,
} from './plan-budget.js';

const use = (changes: Partial<WindowUse> = {}): WindowUse => ({
  declared: 5000,
  windowMs: 3_600_000,
  headroomPercent: 50,
  ours: 0,
  all: { used: 0, allowed: 10_000 },
  ...changes,
});
const kinds = (adjustments: number, others: number) => [
  ...Array.from({ length: adjustments }, () => 'change-line' as const),
  ...Array.from({ length: others }, () => 'create-charge' as const),
];

describe('the requests of a plan', () => {
  it('are w + q + 2·pages(q): 501 adjustments and 3 charges are 508', () => {
    expect(requestsOf(kinds(501, 3))).toEqual({
      adjustments: 501,
      otherWrites: 3,
      readBefore: 2,
      readBack: 2,
      total: 508,
    });
    expect(requestsOf(kinds(0, 3)).total).toBe(5);
    expect(requestsOf([]).total).toBe(0);
  });
});

describe('the window', () => {
  it('leaves half to other tools, and takes no more than the connector declares', () => {
    expect(forUs(use())).toBe(5000);
    expect(forUs(use({ headroomPercent: 80 }))).toBe(2000);
    expect(forUs(use({ headroomPercent: 0 }))).toBe(5000);
    expect(forUs(use({ all: null }))).toBe(5000);
  });

  it('has room for what we have not used, and never more than all tools have left', () => {
    expect(roomNow(use({ ours: 4990 }))).toBe(10);
    expect(roomNow(use({ all: { used: 9_997, allowed: 10_000 } }))).toBe(3);
    expect(roomNow(use({ ours: 6000 }))).toBe(0);
  });

  it('takes the reads around the writes into account', () => {
    expect([0, 1, 2, 3, 502, 503, 1004].map(writesThatFit)).toEqual([0, 0, 0, 1, 500, 500, 1000]);
  });

  it('splits: 12,000 requests with 5,000 an hour take three windows, and a used one counts less', () => {
    expect(windowsFor(12_000, use())).toBe(3);
    expect(windowsFor(5000, use())).toBe(1);
    expect(windowsFor(5000, use({ ours: 1 }))).toBe(2);
    expect(windowsFor(0, use())).toBe(0);
  });

  it('shows the share of the hour: 508 of 10,000 are 5.1 %', () => {
    expect(shareOf(508, 10_000)).toBe('5.1');
  });
});
