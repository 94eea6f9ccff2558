import { describe, expect, it } from '@jest/globals';
import { dayInWords, monthInWords } from './month-in-words.js';

describe('monthInWords', () => {
  it('names the month, whatever the zone of the machine', () => {
    expect(['2026-01', '2026-10', '2026-12'].map(monthInWords)).toEqual([
      'January 2026',
      'October 2026',
      'December 2026',
    ]);
  });
});

describe('dayInWords', () => {
  it('says the year unless it is plain', () => {
    expect(dayInWords('2026-10-02')).toBe('2 October 2026');
    expect(dayInWords('2026-10-02', '2026')).toBe('2 October');
    expect(dayInWords('2027-01-31', '2026')).toBe('31 January 2027');
  });
});
