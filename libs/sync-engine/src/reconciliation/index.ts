export type * from './desired-change.js';
export { reconcileLine, type ReconcileLineInput } from './reconcile-line.js';
export { isSettled } from './is-settled.js';
