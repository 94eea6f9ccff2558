import { describe, expect, it } from '@jest/globals';
import { defaultView, nextStep, runSteps } from './run-steps';
import { sampleRun } from './sample-run';

const states = (run: Parameters<typeof runSteps>[0]): string =>
  runSteps(run)
    .map(({ state }) => state[0])
    .join('');
const counts = sampleRun().counts;

describe('runSteps', () => {
  it('has seven steps and moves through them in place', () => {
    expect(states(sampleRun({ state: 'retrieving' }))).toBe('cwwwwww');
    expect(states(sampleRun({ counts: { ...counts, unlinked: 8, toDo: 20 } }))).toBe('dccwwww');
    expect(states(sampleRun({ tiedOut: false, counts: { ...counts, toDo: 3 } }))).toBe('dddcwww');
    expect(states(sampleRun({ counts: { ...counts, toDo: 18 } }))).toBe('ddddcww');
    expect(states(sampleRun({ operations: 0 }))).toBe('ddddddc');
    expect(states(sampleRun({ state: 'applying' }))).toBe('dddddcw');
    expect(states(sampleRun({ state: 'applied' }))).toBe('ddddddd');
  });

  it('does not go to the review while a record is unaccounted for', () => {
    expect(states(sampleRun({ tiedOut: false }))).toBe('dddcwww');
  });

  it('marks what needs a person', () => {
    expect(states(sampleRun({ state: 'failed' }))).toBe('awwwwww');
    expect(states(sampleRun({ state: 'partially-applied' }))).toBe('dddddaw');
  });
});

describe('defaultView', () => {
  it('opens on what is going on', () => {
    expect(defaultView(sampleRun({ state: 'queued' }))).toBe('progress');
    expect(defaultView(sampleRun())).toBe('grid');
    expect(defaultView(sampleRun({ state: 'applied' }))).toBe('report');
  });
});

describe('nextStep', () => {
  it('opens a written month on its report, also when some of it was not written', () => {
    expect(defaultView(sampleRun({ state: 'partially-applied' }))).toBe('report');
    expect(nextStep(sampleRun({ state: 'partially-applied' }), 'grid')).toMatchObject({
      label: 'Open the report',
    });
  });

  it('leads to the review while the month is open, and back from there', () => {
    expect(nextStep(sampleRun({ operations: 1 }), 'grid')).toMatchObject({ label: 'Review 1 change' });
    expect(nextStep(sampleRun(), 'review')).toMatchObject({ label: 'Back to the lines', onward: false });
    expect(nextStep(sampleRun({ state: 'retrieving' }), 'progress')).toBeNull();
  });
});
