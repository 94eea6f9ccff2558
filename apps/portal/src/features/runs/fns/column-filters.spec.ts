import { describe, expect, it } from '@jest/globals';
import {
  columnChanges,
  columnDrafts,
  columnFiltersOf,
  endsOf,
  isEnd,
  plainNumber,
  rangeOf,
} from './column-filters';

describe('a column’s filter', () => {
  it.each([
    ['12', '20', '12..20'],
    ['12', '', '12..'],
    ['', '20', '..20'],
    ['12', '12', '12'],
  ])('from %j to %j is %s, and back', (from, to, range) => {
    expect(rangeOf({ from, to })).toBe(range);
    expect(endsOf(range)).toEqual({ from, to });
  });

  it('of nothing is none', () => {
    expect(rangeOf({ from: '', to: '' })).toBeNull();
    expect(endsOf(null)).toEqual({ from: '', to: '' });
  });

  it('takes numbers as they are typed, and only numbers', () => {
    expect(plainNumber(' 3,50 ')).toBe('3.50');
    expect(['-3.5', '', '1,5', 'ten'].map((text) => isEnd('number', text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('columnFiltersOf', () => {
  it('reads what the address has, and passes over what no column could mean', () => {
    const parameters = new URLSearchParams(
      'units=2..&contract=SUB-4&billingPeriod=12&effectiveDate=October&cost=..&q=mail',
    );
    expect(columnFiltersOf(parameters)).toEqual({ units: '2..', contract: 'SUB-4', billingPeriod: '12' });
  });
});

describe('columnChanges', () => {
  it('sets what is filled and takes away what is empty', () => {
    const drafts = { ...columnDrafts(new URLSearchParams('units=2..')), cost: { from: '3,5', to: '' } };
    expect(columnChanges(drafts)).toMatchObject({ units: '2..', cost: '3.5..', contract: null });
  });

  it('changes nothing while a field is no number', () => {
    expect(columnChanges({ cost: { from: 'dear', to: '' } })).toBeNull();
  });
});
