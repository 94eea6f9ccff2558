export type * from './validated-line.js';
export type { ChargedOnce } from './charged-once.js';
export { compareMonth, type ComparedMonth } from './compare-month.js';
export { validateMonth } from './validate-month.js';
export { newLineId } from './agreement-line-group.js';
export type { NotFreeReason } from './line-calendar.js';
export { unlinkedChargeFinding } from './rules/unlinked-charge.rule.js';
