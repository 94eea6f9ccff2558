import { describe, expect, it } from '@jest/globals';
import { formatAmount, formatMoney, formatUnits, signOf } from './format-amount';

describe('formatAmount', () => {
  it('shows every digit that the string has', () => {
    expect(formatAmount('0.0345')).toBe('0.0345');
    expect(formatAmount('48210.5')).toBe('48,210.50');
    expect(formatAmount('22614.70')).toBe('22,614.70');
  });

  it('stays exact where a JavaScript number would not', () => {
    expect(formatAmount('9007199254740993.01')).toBe('9,007,199,254,740,993.01');
  });

  it('signs differences, and never zero', () => {
    expect(formatMoney({ amount: '11.42', currency: 'EUR' }, { signed: true })).toBe('+11.42 EUR');
    expect(formatAmount('-3', { signed: true })).toBe('-3.00');
    expect(formatAmount('0.00', { signed: true })).toBe('0.00');
  });
});

describe('formatUnits', () => {
  it('keeps whole units whole and fractions as they are', () => {
    expect(formatUnits('25')).toBe('25');
    expect(formatUnits('2.5')).toBe('2.5');
    expect(formatUnits('3', { signed: true })).toBe('+3');
  });
});

describe('signOf', () => {
  it('reads the sign from the text', () => {
    expect(['0', '-0.00', '0.01', '-4'].map(signOf)).toEqual(['zero', 'zero', 'positive', 'negative']);
  });
});
