export * from './operation-transitions.js';
export { isStale, type Staleness } from './is-stale.js';
export * from './written-line.js';
