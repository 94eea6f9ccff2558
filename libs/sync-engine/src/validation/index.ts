export type * from './validated-line.js';
export { validateMonth } from './validate-month.js';
