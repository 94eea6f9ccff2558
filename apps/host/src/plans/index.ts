export * from './apply-runner.js';
export * from './operation-reply.js';
export * from './operation.entity.js';
export * from './operations.dto.js';
export * from './operations.repository.js';
export * from './plan-store.js';
export * from './preview-reply.js';
export * from './plan.entity.js';
export type { PlanReply } from './plans.dto.js';
