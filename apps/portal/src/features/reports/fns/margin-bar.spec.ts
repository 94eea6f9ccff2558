import { describe, expect, it } from '@jest/globals';
import { barPercent, largestAmount } from './margin-bar';

describe('bars', () => {
  it('are as long as their share of the largest', () => {
    expect(barPercent('50.5', '101')).toBe(50);
    expect(barPercent('101.00', '101')).toBe(100);
    expect(barPercent('1', '3')).toBe(33.3);
  });

  it('have no length for nothing, or less', () => {
    expect([barPercent('-4', '10'), barPercent('0', '10'), barPercent('5', '0')]).toEqual([0, 0, 0]);
    expect(largestAmount(['9', '10.5', '-20'])).toBe('10.5');
    expect(largestAmount([])).toBe('0');
  });
});
