import { describe, expect, it } from '@jest/globals';
import { isChanged, scheduleWords } from './schedule-words';

const stored = { enabled: true, at: '05:30', zone: 'America/New_York', nextAt: '2026-11-24T10:30:00Z' };
const off = { ...stored, enabled: false, nextAt: null };

describe('scheduleWords', () => {
  it('says when, where, and the next time', () => {
    expect(scheduleWords(stored, stored)).toMatch(
      /^Every day at 05:30 in America\/New York; next on .+, your time\.$/,
    );
  });

  it('promises no next time for what is not saved', () => {
    expect(scheduleWords({ ...stored, at: '06:00' }, stored)).toBe(
      'Every day at 06:00 in America/New York, once it is saved.',
    );
    expect(scheduleWords({ ...stored, enabled: false }, stored)).toBe(
      'Months are read only when somebody asks, once it is saved.',
    );
  });

  it('says that nothing is read by itself', () => {
    expect(scheduleWords(off, off)).toBe('Months are read only when somebody asks.');
  });

  it('knows a draft that is the same again', () => {
    expect(isChanged({ ...stored }, stored)).toBe(false);
    expect(isChanged({ ...stored, zone: 'UTC' }, stored)).toBe(true);
  });
});
