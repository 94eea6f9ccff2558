import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { LinkSides } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import { APPLY, Leases, QueueService, type RunJob } from '../../queue/index.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { ApplyEnded } from '../../run-store/apply-ended.js';
import { afterWriting, type WrittenCounts } from '../../run-store/request-counts.js';
import { failureOf } from '../../run-store/run-failure.js';
import { RunMaterials } from '../../run-store/run-material.js';
import { RunWork } from '../../run-store/run-work.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { ApplyRunner } from './apply-runner.js';
import { ApplyWaits } from './apply-waits.js';
import type { OperationEntity } from '../operations/operation.entity.js';
import { PlanEntity } from '../plan.entity.js';

type Counts = Parameters<typeof afterWriting>[1];
/** What one stretch of an apply took, from its start or from the end of a wait. */
interface Spent {
  readonly startedAt: Date;
  readonly requests: Counts;
}
type Ended = Pick<OperationEntity, 'state' | 'kind' | 'sentAt'>;

const WRITTEN_SO_FAR =
  'What it wrote before is read back as far as the target answered; the rest is not written. Apply it again';

/** Takes runs that apply. One holder for each target connection, checked at every operation. */
@Injectable()
export class ApplyWorker implements OnApplicationBootstrap {
  private readonly log = new Logger('apply');
  private readonly holder = randomUUID();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly materials: RunMaterials,
    private readonly sides: LinkSides,
    private readonly runner: ApplyRunner,
    private readonly queue: QueueService,
    private readonly leases: Leases,
    private readonly work: RunWork,
    private readonly applyEnded: ApplyEnded,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(APPLY, (job) => this.handle(job));
  }

  /** Takes a run that applies to its end, unless somebody else holds its target. */
  async handle({ tenantId, runId }: RunJob): Promise<void> {
    const run = await this.transaction.within(tenantId, () => this.runs.get(runId));
    if (run.state !== 'applying') return;
    await this.work.of(runId, async (stop) => {
      const side = await this.sides.target(tenantId, run.applicationLinkId, stop);
      const lease = { tenantId, name: `target:${side.connection.id}`, holder: this.holder };
      // Held by another worker: this run stays `applying`, and is taken up when the lease is free.
      await this.leases.under(lease, stop, (signal) => this.apply(run, lease.name, signal));
    });
  }

  private async apply(run: RunEntity, leaseName: string, signal: AbortSignal): Promise<void> {
    const { tenantId, id: runId } = run;
    const side = await this.sides.target(tenantId, run.applicationLinkId, signal);
    const holdsLease = (): Promise<boolean> => this.leases.hold(tenantId, leaseName, this.holder);
    const spent = { startedAt: new Date(), requests: side.context.http.counts };
    let failure: RunEntity['failure'] = null;
    try {
      const { capabilities } = await this.transaction.within(tenantId, () => this.materials.reading(run));
      await this.runner.run({ tenantId, runId, purpose: 'plan', side, capabilities, signal, holdsLease });
    } catch (error) {
      if (error instanceof ApplyWaits) return this.waitFor(run, error, spent);
      failure = failureOf(error, WRITTEN_SO_FAR);
      this.log.error({ event: 'apply.failed', tenantId, runId, code: failure.code, err: error });
    }
    // The process ends or the lease is gone: whoever takes the run up decides how it ended.
    if (signal.aborted || !(await holdsLease())) return;
    await this.finish(run, failure, spent);
  }

  /** The run stays `applying`; it is taken up again when the time has come, also after a restart. */
  private async waitFor(
    { tenantId, id: runId }: RunEntity,
    { until, reason }: ApplyWaits,
    spent: Spent,
  ): Promise<void> {
    await this.transaction.within(tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (run.state !== 'applying') return;
      const summary = summaryWith(run, await this.ended(run), spent);
      await this.runs.change(run, { summary, waiting: { until: until.toISOString(), reason } });
      this.log.log({ event: 'run.waiting', tenantId, runId, until: until.toISOString() });
    });
  }

  /** What was approved and not tried again, as it is now. */
  private ended({ tenantId, id }: RunEntity): Promise<Ended[]> {
    return this.transaction.manager.query(
      `select state, kind, sent_at as "sentAt" from operations o where tenant_id = $1 and run_id = $2 and purpose = 'plan' and approved
          and not exists (select 1 from operations n where n.tenant_id = $1 and n.run_id = $2 and n.retry_of = o.id)`,
      [tenantId, id],
    );
  }

  private async finish(
    { tenantId, id: runId }: RunEntity,
    failure: RunEntity['failure'],
    spent: Spent,
  ): Promise<void> {
    await this.transaction.within(tenantId, async (manager) => {
      const run = await this.runs.lock(runId);
      if (run.state !== 'applying') return;
      const operations = await this.ended(run);
      const verified = operations.filter((operation) => operation.state === 'verified').length;
      const all = operations.length > 0 && verified === operations.length;
      const summary = summaryWith(run, operations, spent);
      const ended = await this.runs.move(run, all ? 'allVerified' : 'someLeft', { failure, summary });
      await manager.getRepository(PlanEntity).update({ tenantId, runId }, { state: 'applied' });
      await this.applyEnded.tell(ended);
      const message = `${verified} of ${operations.length} changes are written and proved.`;
      await this.runs.progress(runId, { stage: 'report', done: verified, total: operations.length, message });
      this.log.log({
        event: 'run.applied',
        tenantId,
        runId,
        verified,
        operations: operations.length,
        requests: spent.requests,
      });
    });
  }
}

function summaryWith(
  { summary }: RunEntity,
  operations: readonly Ended[],
  { startedAt, requests }: Spent,
): RunEntity['summary'] {
  const read = summary.requests;
  if (!read) return summary;
  return { ...summary, requests: afterWriting(read, requests, writtenSince(startedAt, operations)) };
}

function writtenSince(startedAt: Date, operations: readonly Ended[]): WrittenCounts {
  const sent = operations.filter(({ sentAt }) => sentAt !== null && sentAt >= startedAt);
  const adjustments = sent.filter(({ kind }) => kind === 'change-line' || kind === 'add-line').length;
  return { adjustments, others: sent.length - adjustments };
}
