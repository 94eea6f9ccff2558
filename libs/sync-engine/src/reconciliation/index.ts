export type * from './desired-change.js';
