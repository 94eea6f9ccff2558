import { describe, expect, it } from '@jest/globals';
import { decimalComparator, showDifference, showUnitsOfMonth } from './cell-values';
import { sampleLine } from './sample-line';

describe('cells', () => {
  it('show before and after when units moved inside the month', () => {
    const units = { ...sampleLine().units, opening: '25', closing: '28' };
    expect(showUnitsOfMonth(sampleLine({ units }))).toBe('25 → 28');
    expect(showUnitsOfMonth(sampleLine())).toBe('25');
  });

  it('sign a difference and keep zero quiet', () => {
    expect([showDifference('3'), showDifference('-2.5'), showDifference('0'), showDifference(null)]).toEqual([
      '+3',
      '-2.5',
      '0',
      '–',
    ]);
  });

  it('sort by value', () => {
    expect(['10', null, '9'].sort(decimalComparator)).toEqual([null, '9', '10']);
  });
});
