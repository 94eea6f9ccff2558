import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { OperationsRepository } from './operations.repository.js';
import { PlansRepository } from './plans.repository.js';

const LOOK_MS = 60_000;

/** Approvals that nobody applied in time: their runs are open again. */
@Injectable()
export class ApprovalExpiryService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly audit: AuditRepository,
  ) {}

  @Interval(LOOK_MS)
  async expireApprovals(): Promise<void> {
    const due: { tenantId: string; runId: string }[] = await this.transaction.lookUp(
      { scheduler: true },
      (manager) =>
        manager.query(
          `select p.tenant_id as "tenantId", p.run_id as "runId" from plans p
           join runs r on r.tenant_id = p.tenant_id and r.id = p.run_id
          where r.state = 'approved' and p.expires_at < now() limit 100`,
        ),
    );
    for (const { tenantId, runId } of due) await this.transaction.within(tenantId, () => this.expire(runId));
  }

  private async expire(runId: string): Promise<void> {
    const run = await this.runs.lock(runId);
    if (run.state !== 'approved') return;
    const cleared = { state: 'open' as const, approvedBy: null, approvedAt: null, expiresAt: null };
    await this.operations.withdraw(runId);
    await this.plans.save({ ...(await this.plans.get(runId)), ...cleared });
    await this.runs.move(run, 'expired');
    const actor = { id: 'schedule', name: 'Schedule' };
    await this.audit.append({ actor, action: 'plan.approvalExpired', resource: `run:${runId}` });
  }
}
