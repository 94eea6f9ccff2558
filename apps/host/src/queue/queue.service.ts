import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss, type Job } from 'pg-boss';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';
import { TenantTransaction } from '../database/index.js';
import { QUEUE_SCHEMA, type RunJob } from './queues.js';

const STOP_TIMEOUT_MS = 20_000;

/** The queue, as the application role: it neither installs nor migrates. */
@Injectable()
export class QueueService implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('queue');
  private readonly boss: PgBoss;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly transaction: TenantTransaction,
  ) {
    this.boss = new PgBoss({
      connectionString: configuration.databaseUrl,
      schema: QUEUE_SCHEMA,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
      max: 4,
    });
    this.boss.on('error', (error) => this.log.error({ event: 'queue.error', err: error }));
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  /** Adds a job in the running transaction: it is there when what it is about is there. */
  async send(queue: string, job: RunJob): Promise<void> {
    const { manager } = this.transaction;
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: (await manager.query(text, values)) as unknown[],
      }),
    };
    await this.boss.send(queue, job, { db });
  }

  /** Runs jobs of a queue, one at a time; what throws is logged and not tried again by the queue. */
  async work(queue: string, handle: (job: RunJob) => Promise<void>): Promise<void> {
    await this.boss.work<RunJob>(
      queue,
      { pollingIntervalSeconds: 0.5, batchSize: 1 },
      async (jobs: Job<RunJob>[]) => {
        for (const job of jobs) await handle(job.data);
      },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }
}
