import { Injectable } from '@nestjs/common';
import type { RunEvent } from '@tallylink/sync-engine';
import { AuditRepository, type AuditRecord } from '../../audit/index.js';
import { PlanAgain } from '../../run-store/plan-again.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { OperationsRepository } from '../operations/operations.repository.js';
import { isUndo } from './plan-freshness.js';
import { PlansRepository } from '../plans.repository.js';

export interface Reopening {
  /** How an approved run comes back; a run that is open stays open. */
  readonly event: Extract<RunEvent, 'stale' | 'expired' | 'withdrawn'>;
  /** In words, for the screen and the audit. */
  readonly reason: string;
  readonly actor: AuditRecord['actor'];
}

const ACTIONS = {
  stale: 'plan.stale',
  expired: 'plan.approvalExpired',
  withdrawn: 'plan.approvalWithdrawn',
} as const;

/** Ends an approval that was not applied: the run is open again and says why. The caller has locked the run. */
@Injectable()
export class PlanReopening {
  constructor(
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly planAgain: PlanAgain,
    private readonly audit: AuditRepository,
  ) {}

  async reopen(run: RunEntity, { event, reason, actor }: Reopening): Promise<void> {
    const before = await this.plans.get(run.id);
    await this.operations.withdraw(run.id);
    const open = run.state === 'approved' ? await this.runs.move(run, event) : run;
    if (event === 'stale' && !isUndo(before)) await this.planAgain.of(open);
    await this.plans.save({
      ...(await this.plans.get(run.id)),
      state: 'open',
      approvedBy: null,
      approvedAt: null,
      expiresAt: null,
      approvals: [],
      reopened: { reason, at: new Date().toISOString() },
    });
    await this.audit.append({
      actor,
      action: ACTIONS[event],
      resource: `run:${run.id}`,
      reason,
      before: { hash: before.hash, approvals: before.approvals.map(({ name, at }) => ({ name, at })) },
    });
  }
}
