import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';
import { LinkSides, type TargetSide } from '../../application-links/index.js';
import { AuditRepository } from '../../audit/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import { notFound } from '../../http/not-found.js';
import { operationReply, OperationsRepository, PlanStore, previewReply } from '../../plans/index.js';
import { CREATE_MISSING, QueueService } from '../../queue/index.js';
import { insistOnComplete, prepareCreate, type PreparedCreate } from './create-missing-items.js';
import type {
  CreateMissingItem,
  CreateMissingPreviewReply,
  CreateMissingReply,
  CreateMissingRequest,
} from './create-missing.dto.js';
import { lookAlikes } from './look-alikes.js';
import { customersToCreate, NEW_CUSTOMER, type OrderedCreate, orderCreates } from './create-order.js';
import { type RunMaterial, RunMaterials } from '../../run-store/run-material.js';
import { insistOnOpen } from '../../run-store/open-run.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunLinesRepository } from '../../run-store/run-lines.repository.js';
import { RunReplies } from '../../run-store/run-reply.js';
import { RunsRepository } from '../../run-store/runs.repository.js';

const TIMEOUT_MS = 60_000;

/** Creates what the target lacks. The confirmed dialog is the approval; from there it is an operation like any other. */
@Injectable()
export class CreateMissingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
    private readonly materials: RunMaterials,
    private readonly replies: RunReplies,
    private readonly plans: PlanStore,
    private readonly operations: OperationsRepository,
    private readonly sides: LinkSides,
    private readonly queue: QueueService,
    private readonly audit: AuditRepository,
  ) {}

  async preview(
    actor: Actor,
    runId: string,
    request: CreateMissingRequest,
  ): Promise<CreateMissingPreviewReply> {
    const { run, prepared, material } = await this.transaction.within(actor.tenantId, async () => {
      const found = insistOnOpen(await this.runs.get(runId));
      return { run: found, ...(await this.prepare(found, request)) };
    });
    const side = await this.sides.target(
      actor.tenantId,
      run.applicationLinkId,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    const alike = lookAlikes(
      prepared.map(({ line }) => line),
      material,
    );
    const items: CreateMissingPreviewReply['items'] = [];
    for (const one of prepared) {
      items.push({
        kind: one.item.kind,
        lineId: one.line.id,
        values: { ...one.operation.after },
        sentence: one.operation.summary,
        lookAlikes: alike(one.item.kind, one.line.id),
        ...(await this.requests(one, side)),
      });
    }
    return { items };
  }

  /** The exact requests, or why there are none. */
  private async requests(
    { operation, problems }: PreparedCreate,
    side: TargetSide,
  ): Promise<Pick<CreateMissingPreviewReply['items'][number], 'requests' | 'problems'>> {
    if (problems.length > 0) return { requests: [], problems: [...problems] };
    try {
      const preview = await side.connector.preview(operation, side.context);
      return { requests: previewReply(preview).requests, problems: [] };
    } catch (error) {
      if (!(error instanceof ConnectorError) || error.kind !== 'rejected') throw error;
      return { requests: [], problems: [error.message] };
    }
  }

  create(actor: Actor, runId: string, request: CreateMissingRequest): Promise<CreateMissingReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const { prepared } = await this.prepare(run, request);
      insistOnComplete(prepared);
      const ordered = orderCreates(prepared, await this.operations.all(runId, 'create'), randomUUID);
      await this.insert(actor, runId, ordered);
      const message = `Creating ${ordered.length} in the target.`;
      await this.runs.progress(runId, { stage: 'apply', done: 0, total: ordered.length, message });
      await this.queue.send(CREATE_MISSING, { tenantId: actor.tenantId, runId });
      const ids = new Set(ordered.map((one) => one.operation.id));
      const rows = (await this.operations.list(runId)).filter(({ operation }) => ids.has(operation.id));
      return {
        operations: rows.map(({ operation, events }) => operationReply(operation, events)),
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  private async insert(actor: Actor, runId: string, ordered: readonly OrderedCreate[]): Promise<void> {
    const view = { customerName: null, serviceName: null, monthlyEffect: null, monthEffect: null };
    for (const [position, { operation, isNew, retryOf }] of ordered.entries()) {
      if (!isNew) continue;
      const also = { approved: true, position, ...(retryOf === null ? {} : { retryOf }) };
      await this.plans.insert(runId, [operation], 'create', () => view, also);
      const after = { operation };
      await this.audit.append({ actor, action: 'createMissing.confirmed', resource: `run:${runId}`, after });
    }
  }

  private async prepare(
    run: RunEntity,
    request: CreateMissingRequest,
  ): Promise<{ prepared: PreparedCreate[]; material: RunMaterial }> {
    const material = await this.materials.of(run);
    const asked: { item: CreateMissingItem; line: BillingLine; targetCustomerId: string | null }[] = [];
    for (const item of request.items) {
      const found = await this.lines.one(run.id, item.lineId);
      if (!found) throw notFound('line', item.lineId);
      asked.push({ item, line: found.line, targetCustomerId: found.view.links.customer.targetId });
    }
    const made = customersToCreate(asked);
    const { policies, target, customers } = material;
    const around = { runId: run.id, month: run.month, policies, target, customers };
    const prepared = asked.map(({ item, line, ...linked }) => {
      const targetCustomerId = linked.targetCustomerId ?? (made.has(line.customer.id) ? NEW_CUSTOMER : null);
      return prepareCreate(item, line, { ...around, targetCustomerId });
    });
    return { prepared, material };
  }
}
