import { Injectable } from '@nestjs/common';
import { suggestLinks } from '@tallylink/sync-engine';
import { LinkSides } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import { operationReply, OperationsRepository, PlanStore, previewReply } from '../plans/index.js';
import { CREATE_MISSING, QueueService } from '../queue/index.js';
import { insistOnComplete, prepareCreate, type PreparedCreate } from './create-missing-items.js';
import type {
  CreateMissingPreviewReply,
  CreateMissingReply,
  CreateMissingRequest,
} from './create-missing.dto.js';
import { type RunMaterial, RunMaterials } from '../run-store/run-material.js';
import { insistOnOpen } from '../run-store/open-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';

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
    const items: CreateMissingPreviewReply['items'] = [];
    for (const one of prepared) {
      const complete = one.problems.length === 0;
      const preview = complete ? await side.connector.preview(one.operation, side.context) : null;
      items.push({
        kind: one.item.kind,
        lineId: one.line.id,
        values: { ...one.operation.after },
        sentence: one.operation.summary,
        requests: preview ? previewReply(preview).requests : [],
        lookAlikes: lookAlikes(one, material),
        problems: [...one.problems],
      });
    }
    return { items };
  }

  create(actor: Actor, runId: string, request: CreateMissingRequest): Promise<CreateMissingReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const { prepared } = await this.prepare(run, request);
      insistOnComplete(prepared);
      // The same thing asked for twice in one dialog is one thing.
      const unique = [...new Map(prepared.map((one) => [one.operation.chain, one])).values()];
      const view = { customerName: null, serviceName: null, monthlyEffect: null, monthEffect: null };
      await this.plans.insert(
        runId,
        unique.map((one) => one.operation),
        'create',
        () => view,
        { approved: true },
      );
      for (const { operation } of unique) {
        const after = { operation };
        await this.audit.append({
          actor,
          action: 'createMissing.confirmed',
          resource: `run:${runId}`,
          after,
        });
      }
      const message = `Creating ${unique.length} in the target.`;
      await this.runs.progress(runId, { stage: 'apply', done: 0, total: unique.length, message });
      await this.queue.send(CREATE_MISSING, { tenantId: actor.tenantId, runId });
      const ids = new Set(unique.map((one) => one.operation.id));
      const rows = (await this.operations.list(runId)).filter(({ operation }) => ids.has(operation.id));
      return {
        operations: rows.map(({ operation, events }) => operationReply(operation, events)),
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  private async prepare(
    run: RunEntity,
    request: CreateMissingRequest,
  ): Promise<{ prepared: PreparedCreate[]; material: RunMaterial }> {
    const material = await this.materials.of(run);
    const prepared: PreparedCreate[] = [];
    for (const item of request.items) {
      const found = await this.lines.one(run.id, item.lineId);
      if (!found) throw notFound('line', item.lineId);
      const { policies, target, customers } = material;
      const targetCustomerId = found.view.links.customer.targetId;
      prepared.push(
        prepareCreate(item, found.line, {
          runId: run.id,
          month: run.month,
          policies,
          target,
          customers,
          targetCustomerId,
        }),
      );
    }
    return { prepared, material };
  }
}

function lookAlikes({ line, item }: PreparedCreate, { customers, links, target }: RunMaterial): string[] {
  const [found] = suggestLinks({ lines: [line], customers, links, target });
  const same = (found?.suggestions ?? []).filter((suggestion) => suggestion.kind === item.kind);
  return same.slice(0, 3).map((suggestion) => `${suggestion.targetName} (${suggestion.sentence})`);
}
