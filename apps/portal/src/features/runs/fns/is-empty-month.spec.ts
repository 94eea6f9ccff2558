import { describe, expect, it } from '@jest/globals';
import { isEmptyMonth } from './is-empty-month';
import { sampleRun } from './sample-run';

describe('isEmptyMonth', () => {
  const run = sampleRun();
  const none = { ...run.counts, lines: 0, unlinkedCharges: 0, rejectedRecords: 0 };

  it('holds when nothing was billed and nothing would be written', () => {
    expect(isEmptyMonth({ state: 'open', counts: none, operations: 0 })).toBe(true);
  });

  it('does not hide what waits', () => {
    expect(isEmptyMonth({ state: 'open', counts: { ...none, unlinkedCharges: 1 }, operations: 0 })).toBe(
      false,
    );
    expect(isEmptyMonth({ state: 'open', counts: none, operations: 3 })).toBe(false);
    expect(isEmptyMonth({ state: 'failed', counts: none, operations: 0 })).toBe(false);
  });
});
