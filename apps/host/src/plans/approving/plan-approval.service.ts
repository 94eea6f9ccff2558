import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { approve, countApproval, type Approver } from '@tallylink/sync-engine';
import { ApplicationLinksRepository, storedPolicies } from '../../application-links/index.js';
import { AuditRepository } from '../../audit/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import { NotificationsService, secondApprovalNotice, type Notice } from '../../notifications/index.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { OperationsRepository } from '../operations/operations.repository.js';
import type { PlanEntity } from '../plan.entity.js';
import { PlanFreshness } from './plan-freshness.js';
import { insistOnApprovable } from './plan-obstacles.js';
import { PlanReopening } from './plan-reopening.js';
import { PlansRepository } from '../plans.repository.js';
import type { ApprovePlanRequest } from '../plans.dto.js';

const HOUR_MS = 3_600_000;

/** `reason`: by which policy, where no person approves. */
export interface Approving extends ApprovePlanRequest {
  readonly reason?: string;
}

/** Approvals: of a hash, by as many people as the policy asks for, for as long as it says. */
@Injectable()
export class PlanApprovalService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly links: ApplicationLinksRepository,
    private readonly freshness: PlanFreshness,
    private readonly reopening: PlanReopening,
    private readonly audit: AuditRepository,
    private readonly notifications: NotificationsService,
  ) {}

  /** Errors: those of {@link approve} and {@link countApproval}; `PLAN.MOVED` when the plan had to be made again. */
  async approve(actor: Actor, runId: string, request: Approving): Promise<void> {
    const moved = await this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      const plan = await this.plans.get(runId);
      insistOnApprovable(run, plan);
      const sentences = await this.freshness.movedSince(run, plan);
      if (sentences.length === 0) await this.count(actor, run, plan, request);
      else await this.reopening.reopen(run, { event: 'stale', reason: sentences.join(' '), actor });
      return sentences;
    });
    insistOnFresh(moved, 'Nothing was approved.');
  }

  /** Takes back an approval, or the first of two, before anything was written. */
  withdraw(actor: Actor, runId: string, reason: string): Promise<void> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      const plan = await this.plans.get(runId);
      if (run.state !== 'approved' && (run.state !== 'open' || plan.approvals.length === 0)) {
        throw new DomainError(
          'PLAN.NOT_APPROVED',
          `This run is ${run.state} and no approval waits. Nothing was changed.`,
        );
      }
      await this.reopening.reopen(run, { event: 'withdrawn', reason, actor });
    });
  }

  private async count(actor: Actor, run: RunEntity, plan: PlanEntity, request: Approving): Promise<void> {
    const rows = await this.operations.all(run.id, 'plan');
    // The second person approves what the first one did, unless told otherwise.
    const chosen = request.operationIds ?? plan.approvals[0]?.operationIds;
    const { operations } = approve(
      { hash: plan.hash, operations: rows.map((row) => row.data) },
      { hash: request.hash, ...(chosen ? { operationIds: chosen } : {}) },
    );
    const operationIds = operations.map((operation) => operation.id);
    const policies = storedPolicies((await this.links.get(run.applicationLinkId)).policies);
    const now = new Date();
    const { approvals, complete } = countApproval(plan.approvals, approverOf(actor), {
      at: now.toISOString(),
      operationIds,
      needed: policies.approvers,
    });
    const expiresAt = new Date(now.getTime() + policies.approvalHours * HOUR_MS);
    const waiting = { ...plan, approvals, expiresAt, reopened: null };
    if (complete) await this.settle(run, waiting, { operationIds, at: now });
    else await this.waitForAnother(run, waiting, secondApprovalNotice(run, actor.name, operationIds.length));
    const action = complete ? 'plan.approved' : 'plan.approvedByFirst';
    const after = { hash: plan.hash, operationIds };
    const reason = request.reason ?? null;
    await this.audit.append({ actor, action, resource: `run:${run.id}`, reason, after });
  }

  /** All who have to have approved. */
  private async settle(
    run: RunEntity,
    plan: PlanEntity,
    { operationIds, at }: { readonly operationIds: string[]; readonly at: Date },
  ): Promise<void> {
    await this.operations.approve(run.id, operationIds);
    const approvedBy = plan.approvals.map((one) => one.name).join(' and ');
    await this.plans.save({ ...plan, state: 'approved', approvedBy, approvedAt: at });
    await this.runs.move(run, 'approved');
  }

  private async waitForAnother(run: RunEntity, plan: PlanEntity, notice: Notice): Promise<void> {
    await this.plans.save(plan);
    await this.runs.change(run, {});
    await this.notifications.tellAnew(run.id, 'approvalWaits', notice);
  }
}

const approverOf = ({ id, name, kind }: Actor): Approver => ({ id, name, isPerson: kind === 'user' });

/** Errors: `PLAN.MOVED`. Thrown after the transaction that has made the plan again. */
export function insistOnFresh(moved: readonly string[], nothing: string): void {
  if (moved.length === 0) return;
  throw new DomainError(
    'PLAN.MOVED',
    `${moved.join(' ')} ${nothing} The plan was made again; look at it and approve that.`,
    moved.map((message) => ({ path: 'plan', message })),
  );
}
