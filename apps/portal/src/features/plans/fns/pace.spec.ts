import { describe, expect, it } from '@jest/globals';
import { addSample, paceText, samplesOfEnds } from './pace';

const at = (seconds: number, done: number, stage = 'source') => ({ stage, at: seconds * 1000, done });

describe('pace', () => {
  it('is what was done in the last minute, and what that leaves', () => {
    expect(paceText([at(0, 0), at(30, 20)], 120)).toBe('40 a minute, about 3 min left');
    expect(paceText([at(0, 0), at(10, 50)], 100)).toBe('5 a second, less than a minute left');
    expect(paceText([at(0, 0), at(30, 20)], null)).toBe('40 a minute');
  });

  it('says nothing while too little has happened', () => {
    expect(paceText([], 10)).toBeNull();
    expect(paceText([at(0, 4)], 10)).toBeNull();
    expect(paceText([at(0, 1), at(1, 2)], 10)).toBeNull();
  });

  it('starts again with each stage', () => {
    const samples = addSample(addSample([], at(0, 10)), at(5, 20));
    expect(samples).toHaveLength(2);
    expect(addSample(samples, at(9, 20))).toBe(samples);
    expect(addSample(samples, at(9, 1, 'target'))).toEqual([at(9, 1, 'target')]);
    expect(addSample(samples, at(64, 30))).toEqual([at(5, 20), at(64, 30)]);
  });

  it('of writes is counted by when each came to its end', () => {
    const ends = ['2026-11-01T10:00:30Z', '2026-11-01T10:00:00Z', '2026-11-01T09:00:00Z'];
    expect(samplesOfEnds(ends).map(({ done }) => done)).toEqual([2, 3]);
  });
});
