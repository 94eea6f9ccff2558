import { nextState, type Transition } from './transition.js';

export const APPROVAL_STATES = [
  'requested',
  'granted',
  'rejected',
  'withdrawn',
  'expired',
  'stale',
  'consumed',
] as const;

export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** The life of one approval of one hash. A new plan needs a new approval. */
export const approvalTransitions = [
  { state: 'requested', on: 'grant', next: 'granted' },
  { state: 'requested', on: 'reject', next: 'rejected' },
  { state: 'requested', on: 'planChanged', next: 'stale' },
  { state: 'granted', on: 'withdraw', next: 'withdrawn' },
  { state: 'granted', on: 'expire', next: 'expired' },
  { state: 'granted', on: 'planChanged', next: 'stale' },
  { state: 'granted', on: 'apply', next: 'consumed' },
] as const satisfies readonly Transition<ApprovalState, string>[];

export type ApprovalEvent = (typeof approvalTransitions)[number]['on'];

/** Errors: `STATE.REFUSED` for a pair that the table does not have. */
export function nextApprovalState(state: ApprovalState, event: ApprovalEvent): ApprovalState {
  return nextState<ApprovalState, ApprovalEvent>(approvalTransitions, 'An approval', state, event);
}
