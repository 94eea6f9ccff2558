import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  cyclePeriod,
  dateFromDayNumber,
  daysBetween,
  DomainError,
  holdsDay,
  intersectPeriods,
  isAnchorDay,
  monthPeriod,
  period,
  periodDays,
  type Period,
} from './index.js';

const days = fc.integer({ min: 15_000, max: 30_000 }).map(dateFromDayNumber);
const periods = fc
  .tuple(days, fc.integer({ min: 1, max: 800 }))
  .map(([start, length]): Period => period(start, addDays(start, length)));

describe('periods', () => {
  it('hold their first day and not their end', () => {
    const october = monthPeriod('2026-10');
    expect(
      ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((day) => holdsDay(october, day)),
    ).toEqual([false, true, true, false]);
  });

  it('hold at least a day', () => {
    expect(() => period('2026-10-01', '2026-10-01')).toThrow(DomainError);
    expect(() => period('2026-10-02', '2026-10-01')).toThrow(DomainError);
  });

  it.each([
    ['2026-02', 28],
    ['2024-02', 29],
    ['2026-10', 31],
    ['2026-12', 31],
  ])('the month %s has %i days', (month, count) => {
    expect(periodDays(monthPeriod(month))).toBe(count);
  });

  it('share exactly the days that both hold', () => {
    fc.assert(
      fc.property(periods, periods, days, (a, b, day) => {
        const shared = intersectPeriods(a, b);
        expect(shared !== null && holdsDay(shared, day)).toBe(holdsDay(a, day) && holdsDay(b, day));
        expect(intersectPeriods(b, a)).toEqual(shared);
      }),
    );
  });
});

describe('cycles', () => {
  const anchors = fc.record({
    from: days,
    anchorDay: fc.integer({ min: 1, max: 31 }),
    months: fc.constantFrom(1, 3, 6, 12, 36),
  });

  it('anchored on the 31st clamp to short months and come back', () => {
    const anchor = { from: '2026-08-31', months: 1 };
    expect(
      ['2026-08-31', '2026-09-29', '2026-09-30', '2026-10-30', '2026-10-31'].map(
        (day) => cyclePeriod(day, anchor).start,
      ),
    ).toEqual(['2026-08-31', '2026-08-31', '2026-09-30', '2026-09-30', '2026-10-31']);
    expect(cyclePeriod('2028-02-29', anchor)).toEqual({ start: '2028-02-29', endExclusive: '2028-03-31' });
  });

  it('of a year keep their phase, before the anchor too', () => {
    const anchor = { from: '2026-03-01', months: 12 };
    expect(cyclePeriod('2026-10-12', anchor)).toEqual({ start: '2026-03-01', endExclusive: '2027-03-01' });
    expect(cyclePeriod('2024-02-29', anchor)).toEqual({ start: '2023-03-01', endExclusive: '2024-03-01' });
  });

  it('hold the day, and the next one starts where this one ends', () => {
    fc.assert(
      fc.property(days, anchors, (day, anchor) => {
        const held = cyclePeriod(day, anchor);
        expect(holdsDay(held, day)).toBe(true);
        expect(cyclePeriod(held.endExclusive, anchor).start).toBe(held.endExclusive);
        expect(cyclePeriod(addDays(held.start, -1), anchor).endExclusive).toBe(held.start);
        expect(isAnchorDay(held.start, anchor.anchorDay)).toBe(true);
      }),
    );
  });

  it('of n months are as long as n months', () => {
    fc.assert(
      fc.property(days, anchors, (day, anchor) => {
        const length = periodDays(cyclePeriod(day, anchor));
        expect(length).toBeGreaterThanOrEqual(anchor.months * 30 - 2 - anchor.months / 6);
        expect(length).toBeLessThanOrEqual(anchor.months * 31);
      }),
    );
  });

  it('find the same periods from any of their boundaries', () => {
    fc.assert(
      fc.property(days, anchors, fc.integer({ min: -20, max: 20 }), (day, anchor, steps) => {
        let from = cyclePeriod(anchor.from, anchor).start;
        for (let i = 0; i < Math.abs(steps); i += 1) {
          from =
            steps > 0 ? cyclePeriod(from, anchor).endExclusive : cyclePeriod(addDays(from, -1), anchor).start;
        }
        expect(cyclePeriod(day, { ...anchor, from })).toEqual(cyclePeriod(day, anchor));
      }),
    );
  });
});

describe('anchor days', () => {
  it.each([
    ['2026-09-30', 31, true],
    ['2026-10-30', 31, false],
    ['2026-10-31', 31, true],
    ['2026-02-28', 30, true],
    ['2024-02-28', 30, false],
    ['2026-10-15', 15, true],
  ])('%s for the anchor %i: %s', (day, anchorDay, expected) => {
    expect(isAnchorDay(day, anchorDay)).toBe(expected);
  });

  it('come once a month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 31 }), (day, anchorDay) => {
        const held = monthPeriod(day.slice(0, 7));
        const found = Array.from({ length: daysBetween(held.start, held.endExclusive) }, (_, i) =>
          addDays(held.start, i),
        );
        expect(found.filter((candidate) => isAnchorDay(candidate, anchorDay))).toHaveLength(1);
      }),
    );
  });
});
