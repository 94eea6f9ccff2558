import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { ApplicationLinksRepository, storedPolicies } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { APPLY, QueueService } from '../queue/index.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { OperationsRepository } from './operations/operations.repository.js';
import { insistOnFresh, PlanApprovalService, type Approving } from './approving/plan-approval.service.js';
import { PlanFreshness } from './approving/plan-freshness.js';
import { PlanReopening } from './approving/plan-reopening.js';
import { planReply } from './plan-reply.js';
import { PlansRepository } from './plans.repository.js';
import { WindowUses } from './applying/window-use.js';
import type { PlanReply } from './plans.dto.js';

const notApplicable = ({ state }: RunEntity): DomainError =>
  new DomainError(
    'PLAN.NOT_APPROVED',
    state === 'applied'
      ? 'This run is applied: what was approved was written. Nothing more was started. Open its report.'
      : `This run is ${state}. Nothing was written. Approve its plan first.`,
  );

@Injectable()
export class PlansService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly links: ApplicationLinksRepository,
    private readonly approval: PlanApprovalService,
    private readonly fresh: PlanFreshness,
    private readonly uses: WindowUses,
    private readonly reopening: PlanReopening,
    private readonly replies: RunReplies,
    private readonly queue: QueueService,
    private readonly audit: AuditRepository,
  ) {}

  get(actor: Pick<Actor, 'tenantId'>, runId: string): Promise<PlanReply> {
    return this.transaction.within(actor.tenantId, async () => this.reply(await this.runs.get(runId)));
  }

  async approve(actor: Actor, runId: string, request: Approving): Promise<PlanReply> {
    await this.approval.approve(actor, runId, request);
    return this.get(actor, runId);
  }

  async withdraw(actor: Actor, runId: string, reason: string): Promise<PlanReply> {
    await this.approval.withdraw(actor, runId, reason);
    return this.get(actor, runId);
  }

  /** Sends an open plan back with a reason, or withdraws an approval that was not applied yet. */
  reject(actor: Actor, runId: string, reason: string): Promise<PlanReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (run.state === 'approved') await this.reopening.reopen(run, { event: 'withdrawn', reason, actor });
      else await this.sendBack(actor, run, reason);
      return this.reply(await this.runs.get(runId));
    });
  }

  private async sendBack(actor: Actor, run: RunEntity, reason: string): Promise<void> {
    if (run.state !== 'open') {
      throw new DomainError(
        'RUN.NOT_OPEN',
        `This run is ${run.state}. Nothing was changed. What is being applied can be cancelled instead.`,
      );
    }
    const plan = await this.plans.get(run.id);
    const reopened = { reason, at: new Date().toISOString() };
    await this.plans.save({ ...plan, state: 'rejected', approvals: [], expiresAt: null, reopened });
    const resource = `run:${run.id}`;
    await this.audit.append({
      actor,
      action: 'plan.rejected',
      resource,
      reason,
      before: { hash: plan.hash },
    });
  }

  /** Errors: `PLAN.MOVED` when what was approved was made from something that has moved since. */
  async apply(actor: Actor, runId: string): Promise<RunReply> {
    const moved = await this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      // Pressed twice, or in two tabs: what was wished for is under way.
      if (run.state === 'applying') return [];
      const sentences = await this.freshness(run);
      if (sentences.length === 0) await this.start(actor, run);
      else await this.reopening.reopen(run, { event: 'stale', reason: sentences.join(' '), actor });
      return sentences;
    });
    insistOnFresh(moved, 'Nothing was written.');
    return this.transaction.within(actor.tenantId, async () => this.replies.of(await this.runs.get(runId)));
  }

  /** Once something was written there is no way back to before: what is left is compared right before each write. */
  private async freshness(run: RunEntity): Promise<string[]> {
    if (run.state !== 'approved') return [];
    return this.fresh.movedSince(run, await this.plans.get(run.id));
  }

  private async start(actor: Actor, run: RunEntity): Promise<void> {
    const { id: runId } = run;
    if (run.state !== 'approved' && run.state !== 'partially-applied') throw notApplicable(run);
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
    const after = { operations: waiting.length };
    await this.audit.append({ actor, action: 'run.applyStarted', resource: `run:${runId}`, after });
    await this.queue.send(APPLY, { tenantId: actor.tenantId, runId });
  }

  private async reply(run: RunEntity): Promise<PlanReply> {
    const plan = await this.plans.get(run.id);
    const rows = (await this.operations.list(run.id)).filter(({ operation }) => operation.purpose === 'plan');
    const { approvers } = storedPolicies((await this.links.get(run.applicationLinkId)).policies);
    return planReply(run, plan, rows, { approvers, use: await this.uses.known(run.applicationLinkId) });
  }
}
