export type * from './create-missing-types.js';
export { planCreateMissing } from './plan-create-missing.js';
export { prefillCreateMissing } from './prefill-create-missing.js';
