import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CLOSE_MONTH, QueueService, type RunJob } from '../queue/index.js';
import { RunMoves } from '../run-store/run-moves.js';
import { ReportsService } from './reports.service.js';

/** Keeps the figures of a month when its apply has ended, so that trends need no second look at old runs. */
@Injectable()
export class MonthCloseWorker implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly moves: RunMoves,
    private readonly queue: QueueService,
    private readonly reports: ReportsService,
  ) {}

  onModuleInit(): void {
    this.moves.listen(async ({ tenantId, id: runId }, event) => {
      if (event === 'allVerified' || event === 'someLeft')
        await this.queue.send(CLOSE_MONTH, { tenantId, runId });
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(CLOSE_MONTH, ({ tenantId, runId }: RunJob) => this.reports.close(tenantId, runId));
  }
}
