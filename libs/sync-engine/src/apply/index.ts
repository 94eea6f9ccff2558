export * from './operation-transitions.js';
export { isStale, type Staleness } from './is-stale.js';
