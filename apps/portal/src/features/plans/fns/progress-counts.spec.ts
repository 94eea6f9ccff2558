import { describe, expect, it } from '@jest/globals';
import { sampleRun } from '../../runs/fns/sample-run';
import { sampleOperation } from './sample-operation';
import { readingProgress, writingProgress, writtenCounts } from './progress-counts';

const states = ['verified', 'applied', 'stale', 'pending'] as const;
const items = Array.from({ length: 5 }, (_, index) =>
  sampleOperation({ id: `o-${index}`, approved: index < 4, state: states[index] ?? 'pending' }),
);

describe('progress', () => {
  it('counts what has come to an end, well or not', () => {
    expect(writingProgress(items)).toEqual({ done: 2, total: 4, percent: 50 });
    expect(writtenCounts(items)).toEqual({ verified: 1, moving: 1, waiting: 1, unknown: 0, stopped: 1 });
  });

  it('claims no share while the whole is not known', () => {
    expect(readingProgress(sampleRun())).toEqual({ done: 0, total: null, percent: null });
    const progress = { ...sampleRun().progress, done: 5, total: 3 };
    expect(readingProgress(sampleRun({ progress })).percent).toBe(100);
  });
});
