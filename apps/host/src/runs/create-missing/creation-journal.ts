import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditRepository } from '../../audit/index.js';
import type { Actor } from '../../http/actor.js';
import { operationReply, OperationsRepository, PlanStore, type OperationReply } from '../../plans/index.js';
import { CREATE_MISSING, QueueService } from '../../queue/index.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import type { PreparedCreate } from './create-missing-items.js';
import { orderCreates } from './create-order.js';

const NO_VIEW = { customerName: null, serviceName: null, monthlyEffect: null, monthEffect: null };

/** The one way in for creations: operations, audit and job in few statements. In the caller's transaction. */
@Injectable()
export class CreationJournal {
  constructor(
    private readonly runs: RunsRepository,
    private readonly plans: PlanStore,
    private readonly operations: OperationsRepository,
    private readonly queue: QueueService,
    private readonly audit: AuditRepository,
  ) {}

  /** What is on its way already is not added a second time. Answers all of them, as they stand. */
  async add(actor: Actor, runId: string, prepared: readonly PreparedCreate[]): Promise<OperationReply[]> {
    const ordered = orderCreates(prepared, await this.operations.all(runId, 'create'), randomUUID);
    const added = ordered.filter(({ isNew }) => isNew).map(({ operation }) => operation);
    const retries = new Map(ordered.map(({ operation, retryOf }) => [operation.id, retryOf]));
    await this.plans.insert(runId, added, 'create', () => NO_VIEW, {
      approved: true,
      retryOf: ({ id }) => retries.get(id) ?? null,
    });
    await this.audit.appendAll(
      added.map((operation) => ({
        actor,
        action: 'createMissing.confirmed',
        resource: `run:${runId}`,
        after: { operation },
      })),
    );
    const message = `Creating ${ordered.length} in the target.`;
    await this.runs.progress(runId, { stage: 'apply', done: 0, total: ordered.length, message });
    await this.queue.send(CREATE_MISSING, { tenantId: actor.tenantId, runId });
    const ids = ordered.map(({ operation }) => operation.id);
    return (await this.operations.some(runId, ids)).map((operation) => operationReply(operation, []));
  }
}
