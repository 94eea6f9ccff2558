import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { approve as approvePlan } from '@tallylink/sync-engine';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { APPLY, QueueService } from '../queue/index.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { OperationsRepository } from './operations.repository.js';
import { operationReply } from './operation-reply.js';
import type { PlanEntity } from './plan.entity.js';
import { PlansRepository } from './plans.repository.js';
import type { ApprovePlanRequest, PlanReply } from './plans.dto.js';

/** How long an approval holds when nobody applies it. */
const APPROVAL_HOURS = 72;
const REJECTED = 'This plan was rejected. Plan again before it is approved.';

@Injectable()
export class PlansService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly replies: RunReplies,
    private readonly queue: QueueService,
    private readonly audit: AuditRepository,
  ) {}

  get(actor: Pick<Actor, 'tenantId'>, runId: string): Promise<PlanReply> {
    return this.transaction.within(actor.tenantId, async () => this.reply(await this.runs.get(runId)));
  }

  approve(actor: Actor, runId: string, request: ApprovePlanRequest): Promise<PlanReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      const plan = await this.plans.get(runId);
      if (run.state !== 'open') {
        throw new DomainError(
          'RUN.NOT_OPEN',
          `This run is ${run.state}. Nothing was approved. Only the plan of an open run can be approved.`,
        );
      }
      insistOnNotRejected(plan);
      insistOnTiedOut(run);
      const rows = await this.operations.all(runId, 'plan');
      const { operations } = approvePlan(
        { hash: plan.hash, operations: rows.map((row) => row.data) },
        request,
      );
      const ids = operations.map((operation) => operation.id);
      await this.operations.approve(runId, ids);
      const approvedAt = new Date();
      const expiresAt = new Date(approvedAt.getTime() + APPROVAL_HOURS * 3_600_000);
      await this.plans.save({ ...plan, state: 'approved', approvedBy: actor.name, approvedAt, expiresAt });
      await this.runs.move(run, 'approved');
      const after = { hash: plan.hash, operationIds: ids };
      await this.audit.append({ actor, action: 'plan.approved', resource: `run:${runId}`, after });
      return this.reply(await this.runs.get(runId));
    });
  }

  /** Sends an open plan back with a reason, or withdraws an approval that was not applied yet. */
  reject(actor: Actor, runId: string, reason: string): Promise<PlanReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      const plan = await this.plans.get(runId);
      if (run.state === 'approved') await this.runs.move(run, 'withdrawn');
      else if (run.state !== 'open') {
        throw new DomainError(
          'RUN.NOT_OPEN',
          `This run is ${run.state}. Nothing was changed. What is being applied can be cancelled instead.`,
        );
      }
      await this.operations.withdraw(runId);
      const cleared = { approvedBy: null, approvedAt: null, expiresAt: null };
      await this.plans.save({ ...plan, ...cleared, state: run.state === 'approved' ? 'open' : 'rejected' });
      await this.audit.append({
        actor,
        action: 'plan.rejected',
        resource: `run:${runId}`,
        reason,
        before: { hash: plan.hash },
      });
      return this.reply(await this.runs.get(runId));
    });
  }

  apply(actor: Actor, runId: string): Promise<RunReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (run.state !== 'approved' && run.state !== 'partially-applied') {
        throw new DomainError(
          'PLAN.NOT_APPROVED',
          `This run is ${run.state}. Nothing was written. Approve its plan first.`,
        );
      }
      const waiting = (await this.operations.all(runId, 'plan')).filter(
        (row) => row.approved && ['pending', 'sending', 'unknown', 'applied'].includes(row.state),
      );
      if (waiting.length === 0) {
        throw new DomainError(
          'PLAN.NOTHING_LEFT',
          'No approved change is left to write. Nothing was written. Retry single changes, or start the month again.',
        );
      }
      await this.runs.move(run, 'applyStarted', { cancelRequested: false });
      const message = `Writing ${waiting.length} changes.`;
      await this.runs.progress(runId, { stage: 'apply', done: 0, total: waiting.length, message });
      await this.audit.append({
        actor,
        action: 'run.applyStarted',
        resource: `run:${runId}`,
        after: { operations: waiting.length },
      });
      await this.queue.send(APPLY, { tenantId: actor.tenantId, runId });
      return this.replies.of(await this.runs.get(runId));
    });
  }

  private async reply(run: RunEntity): Promise<PlanReply> {
    const plan = await this.plans.get(run.id);
    const rows = (await this.operations.list(run.id)).filter(({ operation }) => operation.purpose === 'plan');
    const reasons = run.summary.tiedOut ? [] : (run.summary.reasons ?? []);
    const empty =
      rows.length === 0 ? ['There is nothing to write: the target says what the source says.'] : [];
    const state = run.state === 'open' ? [] : [`This run is ${run.state}.`];
    const rejected = plan.state === 'rejected' ? [REJECTED] : [];
    const blockedBy = [...reasons, ...empty, ...rejected, ...state];
    const approved = rows.filter(({ operation }) => operation.approved).length;
    return {
      runId: run.id,
      hash: plan.hash,
      state: plan.state,
      canApprove: blockedBy.length === 0,
      blockedBy,
      operations: rows.map(({ operation, events }) => operationReply(operation, events)),
      customers: plan.data.customers,
      notWritten: plan.data.notWritten,
      totals: plan.data.totals,
      guards: plan.data.guards,
      requests: plan.data.requests,
      approval: plan.approvedBy
        ? { by: plan.approvedBy, at: plan.approvedAt?.toISOString() ?? null, operations: approved }
        : null,
    };
  }
}

/** What somebody sent back is not approved by somebody else who did not see that. */
function insistOnNotRejected(plan: PlanEntity): void {
  if (plan.state !== 'rejected') return;
  throw new DomainError('PLAN.REJECTED', `${REJECTED} Nothing was approved.`);
}

/** Nothing is approved while a record is unaccounted for. */
function insistOnTiedOut(run: RunEntity): void {
  if (run.summary.tiedOut) return;
  const reasons = run.summary.reasons ?? [];
  throw new DomainError(
    'PLAN.NOT_TIED_OUT',
    `The month does not tie out yet: ${reasons.slice(0, 3).join(' ')} Nothing was approved.`,
    reasons.map((message) => ({ path: 'tieOut', message })),
  );
}
