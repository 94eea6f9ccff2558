import { describe, expect, it } from '@jest/globals';
import { sampleRun } from '../../runs/fns/sample-run';
import { sampleOperation } from './sample-operation';
import { readingProgress, writingProgress } from './progress-counts';

const counts = { total: 20, pending: 5, sending: 1, verified: 10, applied: 2, unknown: 0, stopped: 2 };

const items = Array.from({ length: 21 }, (_, index) =>
  sampleOperation({ id: `o-${index}`, approved: index < 20 }),
);

describe('progress', () => {
  it('counts what has come to an end, well or not', () => {
    expect(writingProgress({ counts, items })).toEqual({ done: 12, total: 20, percent: 60 });
  });

  it('claims no share while the whole is not known', () => {
    expect(readingProgress(sampleRun())).toEqual({ done: 0, total: null, percent: null });
    const progress = { ...sampleRun().progress, done: 5, total: 3 };
    expect(readingProgress(sampleRun({ progress })).percent).toBe(100);
  });
});
