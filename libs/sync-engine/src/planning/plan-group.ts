import { reconcileLine } from '../reconciliation/index.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { BuildPlanInput } from './build-plan-input.js';
import { lineOperations, type LineOperation } from './line-operations.js';
import { withoutCharged } from './without-charged.js';
import type { PlanLeftover } from './plan.js';

/** One agreement line, planned. */
export interface PlannedGroup {
  readonly context: AgreementLineContext;
  readonly blocked: boolean;
  readonly operations: readonly LineOperation[];
  readonly leftovers: readonly PlanLeftover[];
}

export function planGroup(
  context: AgreementLineContext,
  input: BuildPlanInput,
  blocked: boolean,
): PlannedGroup {
  const { group } = context;
  // What blocks a line keeps it out of the plan; what can be decided about it is still offered.
  if (blocked) return { context, blocked, operations: [], leftovers: [] };
  const { changes, leftovers } = reconcileLine(context);
  const operations = lineOperations(group, changes, input.runId ?? null);
  const where = {
    customerId: group.customer.id,
    agreementLineId: group.agreementLine?.id ?? null,
    chain: `line:${group.key}`,
    lineIds: group.lines.map((one) => one.line.id).sort(),
  };
  const named = leftovers.map((one) => ({ ...one, ...where }));
  return { context, blocked, operations, leftovers: withoutCharged(named, group.charged) };
}
