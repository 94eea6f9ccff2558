import { describe, expect, it } from '@jest/globals';
import { columnConditions, DAY_RANGE, NUMBER_RANGE, type ColumnFilters } from './column-filters.js';

function conditions(filters: ColumnFilters): { parts: string[]; values: unknown[] } {
  const values: unknown[] = [];
  const parts = columnConditions(filters, (value) => `$${values.push(value)}`);
  return { parts, values };
}

describe('columnConditions', () => {
  it.each<[ColumnFilters, string, unknown[]]>([
    [{ units: '12' }, 'units >= $1::numeric and units <= $2::numeric', ['12', '12']],
    [{ units: '12..' }, 'units >= $1::numeric', ['12']],
    [{ difference: '..-0.5' }, 'units_difference <= $1::numeric', ['-0.5']],
    [{ charges: '1..2' }, 'charges_total >= $1::numeric and charges_total <= $2::numeric', ['1', '2']],
    [{ effectiveDate: '2026-10-02..' }, `effective_date <> '' and effective_date >= $1`, ['2026-10-02']],
    [{ contract: 'Sub_4%' }, 'lower(contract_id) like $1', ['%sub\\_4\\%%']],
  ])('%j', (filters, sql, values) => {
    expect(conditions(filters)).toEqual({ parts: [sql], values });
  });

  it('joins what is set and passes over what is not', () => {
    expect(conditions({ service: 'mail', billingPeriod: '12' }).parts).toHaveLength(2);
    expect(conditions({})).toEqual({ parts: [], values: [] });
  });
});

describe('a range', () => {
  it.each(['12', '-3.5..', '..0', '1..2'])('may be %s', (text) => {
    expect(NUMBER_RANGE.test(text)).toBe(true);
  });

  it.each(['', '..', 'x', '1...2', '1..2..3', '1,5', `1' or true`])('is never %s', (text) => {
    expect(NUMBER_RANGE.test(text)).toBe(false);
  });

  it('of days is made of days', () => {
    expect(['2026-10-01..2026-10-31', '..2026-10-31', '2026-10'].map((text) => DAY_RANGE.test(text))).toEqual(
      [true, true, false],
    );
  });
});
