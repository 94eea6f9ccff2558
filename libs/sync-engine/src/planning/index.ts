export type * from './plan.js';
export type * from './build-plan-input.js';
export { buildPlan } from './build-plan.js';
export { PLAN_SCHEMA, planContent, planHash, type PlanContent } from './plan-hash.js';
export * from './create-missing.js';
export { planUsageCharge, type UsageChargeInput } from './plan-usage-charge.js';
export { planChargeOnce } from './plan-charge-once.js';
export { withExtensions } from './plan-extensions.js';
export { planExtendAgreement, type ExtendAgreementInput } from './plan-extend-agreement.js';
