import { nextState, type Transition } from './transition.js';

export const RUN_STATES = [
  'queued',
  'retrieving',
  'open',
  'approved',
  'applying',
  'applied',
  'partially-applied',
  'failed',
  'cancelled',
  'superseded',
] as const;

export type RunState = (typeof RUN_STATES)[number];

/** Every way a run can go. States without a row are final. */
export const runTransitions = [
  { state: 'queued', on: 'started', next: 'retrieving' },
  { state: 'queued', on: 'failed', next: 'failed' },
  { state: 'queued', on: 'cancelled', next: 'cancelled' },
  { state: 'retrieving', on: 'retrieved', next: 'open' },
  { state: 'retrieving', on: 'failed', next: 'failed' },
  { state: 'retrieving', on: 'cancelled', next: 'cancelled' },
  { state: 'open', on: 'approved', next: 'approved' },
  { state: 'open', on: 'superseded', next: 'superseded' },
  { state: 'approved', on: 'applyStarted', next: 'applying' },
  { state: 'approved', on: 'stale', next: 'open' },
  { state: 'approved', on: 'expired', next: 'open' },
  { state: 'approved', on: 'withdrawn', next: 'open' },
  { state: 'applying', on: 'allVerified', next: 'applied' },
  { state: 'applying', on: 'someLeft', next: 'partially-applied' },
  { state: 'partially-applied', on: 'applyStarted', next: 'applying' },
] as const satisfies readonly Transition<RunState, string>[];

export type RunEvent = (typeof runTransitions)[number]['on'];

/** Errors: `STATE.REFUSED` for a pair that the table does not have. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  return nextState<RunState, RunEvent>(runTransitions, 'A run', state, event);
}
