import type { BuildPlanInput } from './build-plan-input.js';
import { planHash } from './plan-hash.js';
import type { Plan } from './plan.js';

export function buildPlan(input: BuildPlanInput): Plan {
  const operations: Plan['operations'] = [];
  return {
    month: input.month,
    operations,
    customers: [],
    leftovers: [],
    totals: [],
    guards: [],
    hash: planHash({ operations }, input.versions),
  };
}
