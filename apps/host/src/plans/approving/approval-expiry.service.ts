import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { TenantTransaction } from '../../database/index.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { PlanReopening } from './plan-reopening.js';
import { PlansRepository } from '../plans.repository.js';

const LOOK_MS = 60_000;

/** Approvals that nobody applied in time: their runs are open again. */
@Injectable()
export class ApprovalExpiryService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly reopening: PlanReopening,
  ) {}

  @Interval(LOOK_MS)
  async expireApprovals(): Promise<void> {
    const due: { tenantId: string; runId: string }[] = await this.transaction.lookUp(
      { scheduler: true },
      (manager) =>
        manager.query(
          `select p.tenant_id as "tenantId", p.run_id as "runId" from plans p
           join runs r on r.tenant_id = p.tenant_id and r.id = p.run_id
          where p.expires_at < now() and (r.state = 'approved' or (r.state = 'open' and p.approvals <> '[]')) limit 100`,
        ),
    );
    for (const { tenantId, runId } of due) await this.transaction.within(tenantId, () => this.expire(runId));
  }

  private async expire(runId: string): Promise<void> {
    const run = await this.runs.lock(runId);
    const { approvals, expiresAt } = await this.plans.get(runId);
    if ((run.state !== 'approved' && run.state !== 'open') || approvals.length === 0) return;
    const until = expiresAt?.toISOString().slice(0, 16).replace('T', ' ');
    const names = approvals.map((one) => one.name).join(' and ');
    await this.reopening.reopen(run, {
      event: 'expired',
      reason: `The approval by ${names} held until ${until} UTC, and was not applied. Nothing was written; approve it again.`,
      actor: { id: 'schedule', name: 'Schedule' },
    });
  }
}
