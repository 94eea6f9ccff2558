import { describe, expect, it } from '@jest/globals';
import { createOutcome } from './create-outcome';
import { sampleRun } from './sample-run';

const at = (stage: 'apply' | 'ready', message = 'Ready.') =>
  sampleRun({ progress: { ...sampleRun().progress, stage, message } });
const customer = { id: 'o-1', kind: 'create-customer', state: 'verified', message: null } as const;
const contract = { id: 'o-2', kind: 'create-agreement', state: 'rejected', message: 'It has one.' } as const;

describe('createOutcome', () => {
  it('waits until the run has taken up what was made', () => {
    expect(createOutcome(at('apply'), [customer], ['o-1'])).toEqual({ state: 'creating' });
    expect(createOutcome(at('ready'), [customer], ['o-1'])).toEqual({ state: 'created' });
  });

  it('says why something was refused, and what was made before it', () => {
    expect(createOutcome(at('ready'), [customer, contract], ['o-1', 'o-2'])).toEqual({
      state: 'refused',
      made: ['customer'],
      reasons: ['It has one.'],
    });
  });

  it('gives the run’s own sentence when the operation has none', () => {
    const waiting = { ...customer, state: 'pending' } as const;
    const run = at('ready', 'Autotask could not be reached.');
    expect(createOutcome(run, [waiting], ['o-1'])).toMatchObject({
      reasons: ['Autotask could not be reached.'],
    });
  });
});
