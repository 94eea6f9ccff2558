import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addToMonth,
  dateFromDayNumber,
  dateParts,
  dayNumber,
  daysBetween,
  daysInMonth,
  DomainError,
  earlier,
  isMonth,
  isPlainDate,
  later,
  monthOf,
  plainDate,
} from './index.js';

const MILLISECONDS_PER_DAY = 86_400_000;
const days = fc.integer({ min: -20_000, max: 40_000 }).map(dateFromDayNumber);

describe('plain dates', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-10-01T00:00:00',
    '',
    '01.10.2026',
    '2026-10-00',
  ])('refuse %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(DomainError);
  });

  it('know leap years, those of centuries too', () => {
    expect([2024, 2026, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
  });

  it('agree with the calendar of the machine, in UTC, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const day = new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
        expect(dateFromDayNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('sort as text in the order of days', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});

describe('steps', () => {
  it('do not notice a change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-01', '2026-11-01')).toBe(31);
  });

  it('of days go there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, undefined, '2026-02-28'],
    ['2024-01-31', 1, undefined, '2024-02-29'],
    ['2026-01-31', 2, 31, '2026-03-31'],
    ['2026-02-28', 1, 31, '2026-03-31'],
    ['2026-12-15', 1, undefined, '2027-01-15'],
    ['2026-01-15', -1, undefined, '2025-12-15'],
    ['2026-03-31', -13, undefined, '2025-02-28'],
    ['2024-02-29', 12, undefined, '2025-02-28'],
  ])('%s and %i months, anchored on %s, is %s', (day, months, anchorDay, expected) => {
    expect(addMonths(day, months, anchorDay)).toBe(expected);
  });

  it('of months keep the anchor or clamp it', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 1, max: 31 }),
        (day, months, anchorDay) => {
          const moved = dateParts(addMonths(day, months, anchorDay));
          expect(moved.day).toBe(Math.min(anchorDay, daysInMonth(moved.year, moved.month)));
          const start = dateParts(day);
          expect(moved.year * 12 + moved.month).toBe(start.year * 12 + start.month + months);
        },
      ),
    );
  });
});

describe('months', () => {
  it('are the first seven characters of a real day', () => {
    expect(monthOf('2026-10-31')).toBe('2026-10');
    expect(() => monthOf('2026-10-32')).toThrow(DomainError);
  });

  it.each([
    ['2026-10', true],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-10-01', false],
    ['october', false],
  ])('%s: %s', (text, expected) => {
    expect(isMonth(text)).toBe(expected);
  });

  it('step over the turn of the year', () => {
    expect([addToMonth('2026-11', 3), addToMonth('2026-02', -2)]).toEqual(['2027-02', '2025-12']);
  });
});
