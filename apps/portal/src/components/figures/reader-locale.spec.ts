import { describe, expect, it } from '@jest/globals';
import { formatAmount, formatUnits } from './format-amount';
import { formatDay, formatShortDay } from './format-day';
import { localeOf } from './reader-locale';

describe('the reader’s locale', () => {
  const shown = (language: string | undefined): string[] => {
    const locale = localeOf(language);
    return [formatAmount('48210.5', {}, locale), formatDay('2026-10-12', locale)];
  };

  it.each([
    ['en-GB', '48,210.50', '12 Oct 2026'],
    ['en-US', '48,210.50', 'Oct 12, 2026'],
    ['de-DE', '48.210,50', '12 Oct 2026'],
    ['de', '48.210,50', '12 Oct 2026'],
    ['fr-FR', '48 210,50', '12 Oct 2026'],
    ['el-GR', '48.210,50', '12 Oct 2026'],
    ['en-IN', '48,210.50', '12 Oct 2026'],
  ])('%s reads %s and %s', (language, amount, day) => {
    expect(shown(language)).toEqual([amount, day]);
  });

  it('keeps digits that everybody on the team can compare', () => {
    expect(formatUnits('25', {}, localeOf('ar-EG'))).toBe('25');
  });

  it('is the default where the browser says nothing that is a language', () => {
    expect(shown(undefined)).toEqual(shown('en-GB'));
    expect(shown('not a language')).toEqual(shown('en-GB'));
  });

  it('gives every month of a year a day and a name', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
    expect(new Set(months.map((day) => formatShortDay(day, localeOf('en-US')))).size).toBe(12);
  });
});
