import { describe, expect, it } from '@jest/globals';
import { formatDay, formatMonth, formatMonths, formatShortDay } from './format-day';

describe('days and months', () => {
  it('are formatted from their text, in any zone', () => {
    expect(formatDay('2026-01-31')).toBe('31 Jan 2026');
    expect(formatShortDay('2026-10-01')).toBe('1 Oct');
    expect(formatMonth('2026-10')).toBe('October 2026');
  });

  it('say periods in words', () => {
    expect([1, 12, 3, 36, null].map(formatMonths)).toEqual(['Month', 'Year', '3 months', '3 years', '–']);
  });
});
