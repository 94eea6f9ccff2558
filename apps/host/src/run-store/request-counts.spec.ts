import { describe, expect, it } from '@jest/globals';
import { afterWriting, leastReading, readingRequests } from './request-counts.js';

const none = { start: 0, read: 0, write: 0, verify: 0, invoices: 0 };
// 500 customers, 600 contracts, 40 services and 10,000 lines: 1 + 2 + 1 + 2 × 20.
const least = leastReading({ customers: 500, agreements: 600, services: 40, lines: 10_000 });

describe('requests beside the least that was possible', () => {
  it('counts lists in pages of 500, and lines twice', () => {
    expect(least).toBe(44);
    expect(leastReading({})).toBe(5);
  });

  it('leaves the fixed start out of the ratio, and lists it', () => {
    const reading = readingRequests({ ...none, start: 1, read: 43 }, { ...none, start: 3, read: 45 }, least);
    expect(reading).toMatchObject({ source: 44, target: 48, targetMinimum: 44, targetRatio: '1.02' });
    expect(reading.targetByPurpose['start']).toBe(3);
  });

  it('takes no more than twelve for a start', () => {
    const reading = readingRequests(none, { ...none, start: 56, read: 44 }, least);
    expect(reading.targetRatio).toBe('2.00');
  });

  it('adds one for each write, and two looks in pages at the adjustments', () => {
    const reading = readingRequests(none, { ...none, read: 44 }, least);
    const sent = { ...none, read: 4, write: 610, verify: 4 };
    const after = afterWriting(reading, sent, { adjustments: 600, others: 10 });
    expect(after).toMatchObject({ target: 662, targetMinimum: 44 + 610 + 4, targetRatio: '1.01' });
    expect(after.targetByPurpose).toMatchObject({ read: 48, write: 610, verify: 4 });
  });

  it('changes nothing where nothing was sent', () => {
    const reading = readingRequests(none, { ...none, read: 50 }, least);
    expect(afterWriting(reading, none, { adjustments: 0, others: 0 })).toEqual(reading);
  });
});
