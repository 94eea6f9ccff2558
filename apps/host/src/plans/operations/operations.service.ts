import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { LinkSides } from '../../application-links/index.js';
import { AuditRepository } from '../../audit/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import { APPLY, CREATE_MISSING, QueueService } from '../../queue/index.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import type { OperationListReply, OperationPreviewReply, OperationReply } from './operations.dto.js';
import { OperationsRepository } from './operations.repository.js';
import { countOperations, operationReply } from './operation-reply.js';
import { PlanStore } from '../plan-store.js';
import { previewReply } from '../preview-reply.js';

const TIMEOUT_MS = 30_000;

@Injectable()
export class OperationsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly operations: OperationsRepository,
    private readonly plans: PlanStore,
    private readonly sides: LinkSides,
    private readonly queue: QueueService,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Actor, runId: string): Promise<OperationListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      const rows = await this.operations.list(runId);
      const items = rows.map(({ operation, events }) => operationReply(operation, events));
      const planned = rows.filter(({ operation }) => operation.purpose === 'plan');
      return { items, counts: countOperations(planned.map(({ operation }) => operation.state)) };
    });
  }

  async preview(actor: Actor, runId: string, operationId: string): Promise<OperationPreviewReply> {
    const { run, operation } = await this.transaction.within(actor.tenantId, async () => ({
      run: await this.runs.get(runId),
      operation: await this.operations.get(runId, operationId),
    }));
    const target = await this.sides.target(
      actor.tenantId,
      run.applicationLinkId,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    return previewReply(await target.connector.preview(operation.data, target.context));
  }

  /**
   * A stopped operation again, as a new one that names it: the first keeps its end. Its `before` is checked anew, so
   * that one which went stale stops again; then the month has to be read again.
   */
  retry(actor: Actor, runId: string, operationId: string): Promise<OperationReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(runId);
      const old = await this.operations.get(runId, operationId);
      const creating = old.purpose === 'create';
      if (
        run.state !== (creating ? 'open' : 'partially-applied') ||
        !['rejected', 'blocked', 'cancelled', 'stale'].includes(old.state)
      ) {
        throw new DomainError(
          'OPERATION.NOT_FINAL',
          `This change is ${old.state} and its run ${run.state}, so it cannot be tried again. Nothing was written. Start the month again.`,
        );
      }
      const id = randomUUID();
      const operation = { ...old.data, id, ...(creating ? { chain: `${old.chain}~${id}` } : {}) };
      await this.plans.insert(runId, [operation], old.purpose, () => old.view, {
        approved: true,
        retryOf: () => old.id,
      });
      const message = `Trying again: ${operation.summary}`;
      if (creating) await this.runs.progress(runId, { stage: 'apply', done: 0, total: 1, message });
      else await this.runs.move(run, 'applyStarted', { cancelRequested: false });
      await this.audit.append({
        actor,
        action: 'operation.retried',
        resource: `run:${runId}`,
        before: { id: old.id },
        after: { id: operation.id },
      });
      await this.queue.send(creating ? CREATE_MISSING : APPLY, { tenantId: actor.tenantId, runId });
      return operationReply(await this.operations.get(runId, operation.id), []);
    });
  }
}
