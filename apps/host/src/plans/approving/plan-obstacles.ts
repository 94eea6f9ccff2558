import { DomainError } from '@tallylink/billing-model';
import type { RunEntity } from '../../run-store/run.entity.js';
import type { PlanEntity } from '../plan.entity.js';

const REJECTED = 'This plan was rejected. Plan again before it is approved.';

/** Why a plan cannot be approved now, in sentences; empty: it can. */
export function planObstacles(run: RunEntity, plan: PlanEntity, operations: number): string[] {
  return [
    ...(run.summary.tiedOut ? [] : (run.summary.reasons ?? [])),
    ...(operations === 0 ? ['There is nothing to write: the target says what the source says.'] : []),
    ...(plan.state === 'rejected' ? [REJECTED] : []),
    ...(run.state === 'open' ? [] : [`This run is ${run.state}.`]),
  ];
}

/** Errors: `RUN.NOT_OPEN`, `PLAN.REJECTED`, `PLAN.NOT_TIED_OUT`. Nothing is approved while a record is unaccounted for. */
export function insistOnApprovable(run: RunEntity, plan: PlanEntity): void {
  if (run.state !== 'open') {
    throw new DomainError(
      'RUN.NOT_OPEN',
      `This run is ${run.state}. Nothing was approved. Only the plan of an open run can be approved.`,
    );
  }
  // What somebody sent back is not approved by somebody else who did not see that.
  if (plan.state === 'rejected') throw new DomainError('PLAN.REJECTED', `${REJECTED} Nothing was approved.`);
  if (run.summary.tiedOut) return;
  const reasons = run.summary.reasons ?? [];
  throw new DomainError(
    'PLAN.NOT_TIED_OUT',
    `The month does not tie out yet: ${reasons.slice(0, 3).join(' ')} Nothing was approved.`,
    reasons.map((message) => ({ path: 'tieOut', message })),
  );
}
