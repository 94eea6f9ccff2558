import { describe, expect, it } from '@jest/globals';
import { sampleRun } from '../../runs/fns/sample-run';
import { sampleOperation } from './sample-operation';
import { readingProgress, writingProgress, writingText, writtenCounts, shownState } from './progress-counts';

const states = ['verified', 'applied', 'stale', 'pending'] as const;
const items = Array.from({ length: 5 }, (_, index) =>
  sampleOperation({ id: `o-${index}`, approved: index < 4, state: states[index] ?? 'pending' }),
);

describe('progress', () => {
  it('counts what has come to an end, well or not', () => {
    const figure = { done: 2, total: 4, percent: 50, sent: 2, sentPercent: 75 };
    expect(writingProgress(items, { stage: 'apply' })).toEqual(figure);
    expect(writtenCounts(items)).toEqual({ verified: 1, moving: 1, waiting: 1, unknown: 0, stopped: 1 });
  });

  it('says what was sent while nothing is proved yet, as soon as the host tells it', () => {
    const twelve = Array.from({ length: 12 }, (_, index) =>
      sampleOperation({ id: `o-${index}`, approved: true, state: index < 5 ? 'applied' : 'pending' }),
    );
    const text = (sent: number, state = 'applying'): string =>
      writingText(state, twelve, writingProgress(twelve, { stage: 'apply', sent }));
    expect(text(8)).toBe('8 sent, 0 proved of 12');
    expect(text(3)).toBe('5 sent, 0 proved of 12');
    expect(text(8, 'applied')).toBe('0 of 12');
    expect(writingProgress(twelve, { stage: 'report', sent: 8 }).sent).toBe(5);
  });

  it('claims no share while the whole is not known', () => {
    expect(readingProgress(sampleRun())).toEqual({ done: 0, total: null, percent: null });
    const progress = { ...sampleRun().progress, done: 5, total: 3 };
    expect(readingProgress(sampleRun({ progress })).percent).toBe(100);
  });
});

describe('a run that is told to be done before its writes are read again', () => {
  it('does not claim that everything was read back while writes still wait', () => {
    expect(shownState('applied', { waiting: 19, moving: 0 })).toBe('applying');
    expect(shownState('applied', { waiting: 0, moving: 2 })).toBe('applying');
    expect(shownState('applied', { waiting: 0, moving: 0 })).toBe('applied');
    expect(shownState('partially-applied', { waiting: 3, moving: 0 })).toBe('partially-applied');
  });
});
