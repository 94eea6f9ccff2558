import type { OperationKind } from '@tallylink/billing-model';
import type { RunEntity } from '../run-store/run.entity.js';
import type { OperationEntity } from './operations/operation.entity.js';
import { forUs, requestsOf, roomNow, shareOf, windowsFor, type WindowUse } from './plan-budget.js';
import type { PlanBudgetReply } from './plan-budget.dto.js';

const MINUTE_MS = 60_000;

/** The budget of what is approved, or of what is ticked while nothing is; without what was written already. */
export function planBudgetReply(
  run: RunEntity,
  operations: readonly OperationEntity[],
  use: WindowUse,
): PlanBudgetReply {
  const requests = requestsOf(toWrite(operations));
  const allowed = use.all?.allowed ?? use.declared;
  const windows = windowsFor(requests.total, use);
  const windowMinutes = Math.round(use.windowMs / MINUTE_MS);
  return {
    ...requests,
    windowMinutes,
    allowed,
    headroomPercent: use.headroomPercent,
    forUs: forUs(use),
    usedByUs: use.ours,
    usedByAll: use.all?.used ?? null,
    sharePercent: shareOf(requests.total, allowed),
    roomNow: roomNow(use),
    windows,
    note:
      windows > 1
        ? `It is written in ${windows} windows of ${windowMinutes} minutes, so that other tools keep their part. It goes on by itself.`
        : null,
    waiting: run.state === 'applying' ? run.waiting : null,
  };
}

function toWrite(operations: readonly OperationEntity[]): OperationKind[] {
  const approved = operations.some((one) => one.approved);
  return operations
    .filter((one) => one.state === 'pending' && (approved ? one.approved : one.data.ticked))
    .map((one) => one.data.kind);
}
