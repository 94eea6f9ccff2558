import { describe, expect, it } from '@jest/globals';
import { monthInWords } from './month-in-words.js';

describe('monthInWords', () => {
  it('names the month, whatever the zone of the machine', () => {
    expect(['2026-01', '2026-10', '2026-12'].map(monthInWords)).toEqual([
      'January 2026',
      'October 2026',
      'December 2026',
    ]);
  });
});
