import { describe, expect, it } from '@jest/globals';
import { compareDecimals } from './compare-decimals';

describe('compareDecimals', () => {
  it('orders by value, not by text', () => {
    const sorted = ['10', '9.5', '-3', '-20.1', '0', '100', '9.05'].sort(compareDecimals);
    expect(sorted).toEqual(['-20.1', '-3', '0', '9.05', '9.5', '10', '100']);
  });

  it('sees equal values behind different texts, and through more digits than a number holds', () => {
    expect(compareDecimals('2.50', '2.5')).toBe(0);
    expect(compareDecimals('-0.0', '0')).toBe(0);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
  });

  it('puts what is absent first', () => {
    expect(['1', null, '-1'].sort(compareDecimals)).toEqual([null, '-1', '1']);
  });
});
