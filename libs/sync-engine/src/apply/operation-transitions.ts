import { nextState, type Transition } from '../approval/index.js';

export const OPERATION_STATES = [
  'pending',
  'sending',
  'stale',
  'cancelled',
  'blocked',
  'applied',
  'rejected',
  'unknown',
  'conflict',
  'verified',
] as const;

export type OperationState = (typeof OPERATION_STATES)[number];

/** Every way an operation can go. States without a row are final: a retry is a new operation. */
export const operationTransitions = [
  { state: 'pending', on: 'intentCommitted', next: 'sending' },
  { state: 'pending', on: 'moved', next: 'stale' },
  { state: 'pending', on: 'cancelled', next: 'cancelled' },
  { state: 'pending', on: 'predecessorFailed', next: 'blocked' },
  { state: 'sending', on: 'accepted', next: 'applied' },
  { state: 'sending', on: 'refused', next: 'rejected' },
  { state: 'sending', on: 'replyLost', next: 'unknown' },
  { state: 'sending', on: 'notWritten', next: 'pending' },
  { state: 'unknown', on: 'foundPresent', next: 'applied' },
  { state: 'unknown', on: 'foundAbsent', next: 'pending' },
  { state: 'unknown', on: 'foundConflict', next: 'conflict' },
  { state: 'applied', on: 'verified', next: 'verified' },
  { state: 'applied', on: 'foundConflict', next: 'conflict' },
] as const satisfies readonly Transition<OperationState, string>[];

export type OperationEvent = (typeof operationTransitions)[number]['on'];

/** Errors: `STATE.REFUSED` for a pair that the table does not have. */
export function nextOperationState(state: OperationState, event: OperationEvent): OperationState {
  return nextState<OperationState, OperationEvent>(operationTransitions, 'An operation', state, event);
}

/** Whether a state has no way out. */
export function isFinalOperationState(state: OperationState): boolean {
  return operationTransitions.every((row) => row.state !== state);
}

/** Whether the rest of a chain must stop when one of its operations ended so. */
export function breaksChain(state: OperationState): boolean {
  return ['stale', 'cancelled', 'blocked', 'rejected', 'conflict'].includes(state);
}
