export * from './approval-transitions.js';
export * from './approve.js';
export * from './auto-approval.js';
export * from './count-approval.js';
export * from './run-transitions.js';
export * from './transition.js';
