import { describe, expect, it } from '@jest/globals';
import { countInWords } from './count-in-words.js';

describe('countInWords', () => {
  it('sets the thousands apart', () => {
    expect(countInWords('999')).toBe('999');
    expect(countInWords('10000')).toBe('10,000');
    expect(countInWords('1234567')).toBe('1,234,567');
    expect(countInWords(10000)).toBe('10,000');
  });

  it('leaves the sign and the decimals as they are', () => {
    expect(countInWords('-1200')).toBe('-1,200');
    expect(countInWords('1234.56789')).toBe('1,234.56789');
  });

  it('leaves what is no number alone', () => {
    expect(countInWords('some')).toBe('some');
  });
});
