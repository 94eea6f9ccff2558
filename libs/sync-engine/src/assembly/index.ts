export type * from './assembly-input.js';
export type * from './assembly-result.js';
