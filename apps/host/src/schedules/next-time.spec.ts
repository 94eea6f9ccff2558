import { describe, expect, it } from '@jest/globals';
import { isZone, nextTime } from './next-time.js';

describe('nextTime', () => {
  it('is today when the time is still to come, else tomorrow', () => {
    expect(nextTime('05:30', 'UTC', new Date('2026-11-02T05:00:00Z')).toISOString()).toBe(
      '2026-11-02T05:30:00.000Z',
    );
    expect(nextTime('05:30', 'UTC', new Date('2026-11-02T05:30:00Z')).toISOString()).toBe(
      '2026-11-03T05:30:00.000Z',
    );
  });

  it('follows the zone over the change of the clocks', () => {
    // Athens is UTC+3 until 25 October 2026, then UTC+2.
    expect(nextTime('05:30', 'Europe/Athens', new Date('2026-10-24T00:00:00Z')).toISOString()).toBe(
      '2026-10-24T02:30:00.000Z',
    );
    expect(nextTime('05:30', 'Europe/Athens', new Date('2026-10-25T12:00:00Z')).toISOString()).toBe(
      '2026-10-26T03:30:00.000Z',
    );
  });

  it('knows a zone from a word', () => {
    expect([isZone('Europe/Athens'), isZone('Nowhere/Land')]).toEqual([true, false]);
  });
});
