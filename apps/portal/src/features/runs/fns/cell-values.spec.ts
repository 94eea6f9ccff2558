import { describe, expect, it } from '@jest/globals';
import {
  decimalComparator,
  showDifference,
  showEffect,
  showUnitsOfCharge,
  showUnitsOfMonth,
} from './cell-values';
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

  it('take the units of a credit off, and name none where money alone was billed', () => {
    const charge = { units: '3', credit: false, countsUnits: true };
    expect(showUnitsOfCharge(charge)).toBe('3');
    expect(showUnitsOfCharge({ ...charge, credit: true })).toBe('-3');
    expect(showUnitsOfCharge({ ...charge, units: '-3', credit: true })).toBe('-3');
    expect(showUnitsOfCharge({ ...charge, units: '0', credit: true })).toBe('0');
    expect(showUnitsOfCharge({ ...charge, countsUnits: false })).toBe('–');
  });

  it('sign the money of a difference', () => {
    expect(['11.42', '-1.77', '0', null].map(showEffect)).toEqual(['+11.42', '-1.77', '0.00', '–']);
  });
});
