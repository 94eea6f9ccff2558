import { describe, expect, it } from '@jest/globals';
import { lastDayText } from './last-day-text';

describe('lastDayText', () => {
  it('steps back over months, leap days and years', () => {
    expect(lastDayText('2026-11-01')).toBe('31 Oct');
    expect(lastDayText('2026-10-15')).toBe('14 Oct');
    expect(lastDayText('2028-03-01')).toBe('29 Feb');
    expect(lastDayText('2027-01-01')).toBe('31 Dec');
  });
});
