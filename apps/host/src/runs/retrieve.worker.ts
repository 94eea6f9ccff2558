import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { Leases, QueueService, RETRIEVE, type RunJob } from '../queue/index.js';
import { RetrieveService } from './retrieve.service.js';
import { failureOf } from '../run-store/run-failure.js';
import { RunWork } from '../run-store/run-work.js';
import { RunsRepository } from '../run-store/runs.repository.js';

/** Takes queued runs, one holder at a time for each. A run whose holder died is taken up again from its start. */
@Injectable()
export class RetrieveWorker implements OnApplicationBootstrap {
  private readonly log = new Logger('retrieve');
  private readonly holder = randomUUID();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly retrieval: RetrieveService,
    private readonly queue: QueueService,
    private readonly leases: Leases,
    private readonly work: RunWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(RETRIEVE, (job) => this.handle(job));
  }

  private async handle(job: RunJob): Promise<void> {
    const { tenantId, runId } = job;
    const lease = { tenantId, name: `run:${runId}`, holder: this.holder };
    await this.work.of(runId, async (stop) => {
      await this.leases.under(lease, stop, (signal) => this.retrieve(job, signal));
    });
  }

  private async retrieve({ tenantId, runId }: RunJob, signal: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    const run = await this.transaction.within(tenantId, async () => {
      const found = await this.runs.lock(runId);
      return found.state === 'queued' ? this.runs.move(found, 'started') : found;
    });
    if (run.state !== 'retrieving') return;
    try {
      await this.retrieval.retrieve(run, signal);
      const durationMs = Math.round(performance.now() - startedAt);
      this.log.log({ event: 'run.retrieved', tenantId, runId, durationMs });
    } catch (error) {
      await this.fail({ tenantId, runId }, error);
    }
  }

  private async fail({ tenantId, runId }: RunJob, error: unknown): Promise<void> {
    // When the process ends, the run stays where it is and is taken up by the next one.
    if (this.work.ended) return;
    const failure = failureOf(error);
    this.log.error({ event: 'run.failed', tenantId, runId, code: failure.code, err: error });
    await this.transaction.within(tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (run.state !== 'retrieving') return;
      if (run.cancelRequested) await this.runs.move(run, 'cancelled');
      else await this.runs.move(run, 'failed', { failure });
    });
  }
}
