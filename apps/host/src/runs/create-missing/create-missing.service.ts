import { Injectable } from '@nestjs/common';
import { ConnectorError } from '@tallylink/connector-sdk';
import { LinkSides, type TargetSide } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import { notFound } from '../../http/not-found.js';
import { previewReply } from '../../plans/index.js';
import { insistOnComplete, prepareCreate, type PreparedCreate } from './create-missing-items.js';
import type {
  CreateMissingPreviewReply,
  CreateMissingReply,
  CreateMissingRequest,
} from './create-missing.dto.js';
import { customersToCreate, NEW_CUSTOMER } from './create-order.js';
import { CreationJournal } from './creation-journal.js';
import { LackingLinesRepository } from './lacking-lines.repository.js';
import { lookAlikes } from './look-alikes.js';
import { MissingRows } from './missing-rows.service.js';
import { type RunMaterial, RunMaterials } from '../../run-store/run-material.js';
import { insistOnOpen } from '../../run-store/open-run.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunReplies } from '../../run-store/run-reply.js';
import { RunsRepository } from '../../run-store/runs.repository.js';

const TIMEOUT_MS = 60_000;

/** Creates what the target lacks. The confirmed dialog is the approval; from there it is an operation like any other. */
@Injectable()
export class CreateMissingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: LackingLinesRepository,
    private readonly missing: MissingRows,
    private readonly materials: RunMaterials,
    private readonly replies: RunReplies,
    private readonly journal: CreationJournal,
    private readonly sides: LinkSides,
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
        lookAlikes: alike(one.item.kind, one.line.id).map(({ sentence }) => sentence),
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
      return {
        operations: await this.journal.add(actor, runId, prepared),
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  private async prepare(
    run: RunEntity,
    request: CreateMissingRequest,
  ): Promise<{ prepared: PreparedCreate[]; material: RunMaterial }> {
    const material = await this.materials.of(run);
    const found = await this.lines.some(
      run.id,
      request.items.map(({ lineId }) => lineId),
    );
    const asked = request.items.map((item) => {
      const { line, view } = found.get(item.lineId) ?? lineNotFound(item.lineId);
      return { item, line, targetCustomerId: view.links.customer.targetId };
    });
    const made = customersToCreate(asked);
    const { policies, target, customers } = material;
    const naming = await this.missing.naming(run, material);
    const around = { runId: run.id, month: run.month, policies, target, customers, ...naming };
    const prepared = asked.map(({ item, line, ...linked }) => {
      const targetCustomerId = linked.targetCustomerId ?? (made.has(line.customer.id) ? NEW_CUSTOMER : null);
      return prepareCreate(item, line, { ...around, targetCustomerId });
    });
    return { prepared, material };
  }
}

function lineNotFound(id: string): never {
  throw notFound('line', id);
}
