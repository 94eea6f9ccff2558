import { describe, expect, it } from '@jest/globals';
import { changedMeanwhile, isWatched, isWorking } from './run-movement';
import { sampleRun } from './sample-run';

const creating = sampleRun({ progress: { ...sampleRun().progress, stage: 'apply' } });

describe('run movement', () => {
  it('is asked for again while the host works, also when it creates something in an open month', () => {
    expect(isWorking(sampleRun())).toBe(false);
    expect(isWorking(creating)).toBe(true);
    expect(isWorking(sampleRun({ state: 'retrieving' }))).toBe(true);
  });

  it('is followed until nothing can change any more', () => {
    expect(['open', 'applying', 'applied', 'superseded'].map(isWatched)).toEqual([true, true, false, false]);
  });

  it('knows that lines are out of date when only the moment of the last step moved', () => {
    const later = sampleRun({ progress: { ...sampleRun().progress, at: '2026-11-02T08:00:05Z' } });
    expect(changedMeanwhile(sampleRun(), sampleRun())).toBe(false);
    expect(changedMeanwhile(sampleRun(), later)).toBe(true);
    expect(changedMeanwhile(undefined, later)).toBe(false);
  });
});
