export type * from './tie-out-types.js';
export { tieOut } from './tie-out.js';
