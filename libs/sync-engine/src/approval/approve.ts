import { DomainError, type Operation } from '@tallylink/billing-model';
import type { Plan } from '../planning/index.js';

export interface ApproveRequest {
  readonly hash: string;
  /** Absent: every ticked operation. Given: exactly these, whole chains up to the chosen one. */
  readonly operationIds?: readonly string[];
}

/** What was approved: the operations in the plan's order. */
export interface Approval {
  readonly hash: string;
  readonly operations: readonly Operation[];
}

/** Approves a plan, whole or by agreement line. Errors: `PLAN.HASH_CHANGED`, `PLAN.UNKNOWN_OPERATION`, `PLAN.CHAIN_BROKEN`, `PLAN.NOTHING_CHOSEN`. */
export function approve(plan: Pick<Plan, 'hash' | 'operations'>, request: ApproveRequest): Approval {
  if (plan.hash !== request.hash) {
    throw new DomainError(
      'PLAN.HASH_CHANGED',
      'The plan has changed since it was shown. Nothing was approved; look at the new plan and approve that.',
    );
  }
  const chosen = new Set(
    request.operationIds ?? plan.operations.filter((one) => one.ticked).map((one) => one.id),
  );
  requireKnown(plan.operations, chosen);
  requireWholeChains(plan.operations, chosen);
  const operations = plan.operations.filter((one) => chosen.has(one.id));
  if (operations.length === 0) {
    throw new DomainError(
      'PLAN.NOTHING_CHOSEN',
      'No change was chosen. Nothing was approved; tick at least one.',
    );
  }
  return { hash: plan.hash, operations };
}

function requireKnown(operations: readonly Operation[], chosen: ReadonlySet<string>): void {
  const known = new Set(operations.map((one) => one.id));
  const unknown = [...chosen].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new DomainError(
    'PLAN.UNKNOWN_OPERATION',
    `${unknown.length} chosen changes are not in this plan. Nothing was approved; reload the plan.`,
    unknown.map((id) => ({ path: 'operationIds', message: `${id} is not in the plan.` })),
  );
}

/**
 * A later change of an agreement line rests on the earlier ones, and an offered one is not ticked: a person who takes
 * the ticked ones leaves the offered tail out, and never one in the middle.
 */
function requireWholeChains(operations: readonly Operation[], chosen: ReadonlySet<string>): void {
  const left = new Map<string, Operation>();
  for (const operation of operations) {
    if (!chosen.has(operation.id)) {
      if (!left.has(operation.chain)) left.set(operation.chain, operation);
      continue;
    }
    const before = left.get(operation.chain);
    if (before) throw chainBroken(before);
  }
  for (const [chain, operation] of left) {
    const others = operations.some((one) => one.chain === chain && chosen.has(one.id));
    if (others && operation.ticked) throw chainBroken(operation);
  }
}

function chainBroken(left: Operation): DomainError {
  return new DomainError(
    'PLAN.CHAIN_BROKEN',
    `The changes of one service on one contract are approved together, and "${left.summary}" was left out. ` +
      'Nothing was approved; choose all of them or none.',
  );
}
