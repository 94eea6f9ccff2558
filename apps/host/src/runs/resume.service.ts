import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { TenantTransaction } from '../database/index.js';
import { APPLY, CREATE_MISSING, QueueService, RETRIEVE } from '../queue/index.js';
import { RunWork } from '../run-store/run-work.js';

interface Waiting {
  readonly tenantId: string;
  readonly runId: string;
  readonly state: string;
}

const QUEUE_OF: Readonly<Record<string, string>> = {
  queued: RETRIEVE,
  retrieving: RETRIEVE,
  applying: APPLY,
  open: CREATE_MISSING,
};
const LOOK_EVERY_MS = 5000;

/** Finds work whose holder died: runs on their way whose lease has run out. It is queued again, not begun twice. */
@Injectable()
export class ResumeService {
  private readonly log = new Logger('resume');

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly queue: QueueService,
    private readonly work: RunWork,
  ) {}

  @Interval(LOOK_EVERY_MS)
  async resume(): Promise<void> {
    if (this.work.ended) return;
    try {
      for (const waiting of await this.waiting()) await this.queueAgain(waiting);
    } catch (error) {
      this.log.error({ event: 'resume.failed', err: error });
    }
  }

  /** Nothing that has a lease, that this process works on, or that was only just queued. */
  private async waiting(): Promise<Waiting[]> {
    const rows: Waiting[] = await this.transaction.lookUp({ scheduler: true }, (manager) =>
      manager.query(
        `select r.tenant_id as "tenantId", r.id as "runId", r.state from runs r
          where (r.state in ('queued', 'retrieving', 'applying') or (r.state = 'open' and r.progress ->> 'stage' = 'apply'))
            and (r.progress ->> 'at')::timestamptz < now() - interval '8 seconds'
            and (r.waiting is null or r.cancel_requested or (r.waiting ->> 'until')::timestamptz <= now())
            and not exists (select 1 from leases l where l.tenant_id = r.tenant_id and l.name = 'run:' || r.id and l.expires_at > now())
          limit 100`,
      ),
    );
    return rows.filter((row) => !this.work.isRunning(row.runId));
  }

  private async queueAgain({ tenantId, runId, state }: Waiting): Promise<void> {
    const queue = QUEUE_OF[state];
    if (queue === undefined) return;
    this.log.warn({ event: 'run.resumed', tenantId, runId, state });
    await this.transaction.within(tenantId, async (manager) => {
      await this.queue.send(queue, { tenantId, runId });
      // Counts as a sign of life, so that it is not queued once more before a worker has had time to take it.
      await manager.query(
        `update runs set progress = jsonb_set(progress, '{at}', to_jsonb(now()::text)) where tenant_id = $1 and id = $2`,
        [tenantId, runId],
      );
    });
  }
}
