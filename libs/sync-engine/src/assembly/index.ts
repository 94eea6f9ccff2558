export type * from './assembly-input.js';
export type * from './assembly-result.js';
export { assembleMonth } from './assemble-month.js';
