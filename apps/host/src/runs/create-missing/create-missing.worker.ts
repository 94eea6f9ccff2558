import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { waitOnTimer } from '@tallylink/connector-sdk';
import { LinkSides } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import {
  EntityLinksRepository,
  LinkWriter,
  type LinkDecision,
  lineLinkKey,
  lineLinkName,
} from '../../entity-links/index.js';
import type { Actor } from '../../http/actor.js';
import { ApplyRunner, type OperationEntity } from '../../plans/index.js';
import { CREATE_MISSING, Leases, QueueService, type RunJob } from '../../queue/index.js';
import { createdRecord, type CreatedRecord } from './created-records.js';
import { LackingLinesRepository } from './lacking-lines.repository.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunMaterials } from '../../run-store/run-material.js';
import { RunRecordsRepository } from '../../run-store/run-records.repository.js';
import { RunWork } from '../../run-store/run-work.js';
import { failureOf } from '../../run-store/run-failure.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { ValidationService } from '../validation.service.js';

const LEASE_TRIES = 30;
const LEASE_PAUSE_MS = 1000;

/** Creates what was confirmed, adds it to the run's snapshot and links it. */
@Injectable()
export class CreateMissingWorker implements OnApplicationBootstrap {
  private readonly log = new Logger('create-missing');
  private readonly holder = randomUUID();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: LackingLinesRepository,
    private readonly records: RunRecordsRepository,
    private readonly materials: RunMaterials,
    private readonly sides: LinkSides,
    private readonly runner: ApplyRunner,
    private readonly writer: LinkWriter,
    private readonly links: EntityLinksRepository,
    private readonly validation: ValidationService,
    private readonly queue: QueueService,
    private readonly leases: Leases,
    private readonly work: RunWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(CREATE_MISSING, (job) => this.handle(job));
  }

  private async handle({ tenantId, runId }: RunJob): Promise<void> {
    const run = await this.transaction.within(tenantId, () => this.runs.get(runId));
    await this.work.of(runId, async (stop) => {
      const { connection } = await this.sides.target(tenantId, run.applicationLinkId, stop);
      const lease = { tenantId, name: `target:${connection.id}`, holder: this.holder };
      for (let tries = 0; tries < LEASE_TRIES && !stop.aborted; tries += 1) {
        if (await this.leases.under(lease, stop, (signal) => this.create(run, lease.name, signal))) return;
        await waitOnTimer(LEASE_PAUSE_MS, stop).catch(() => undefined);
      }
    });
  }

  private async create(run: RunEntity, leaseName: string, signal: AbortSignal): Promise<void> {
    const { tenantId, id: runId } = run;
    const side = await this.sides.target(tenantId, run.applicationLinkId, signal);
    const { capabilities } = await this.transaction.within(tenantId, () => this.materials.reading(run));
    const holdsLease = (): Promise<boolean> => this.leases.hold(tenantId, leaseName, this.holder);
    const startedAt = new Date();
    let message = 'What was missing is created.';
    let operations: OperationEntity[] = [];
    try {
      operations = await this.runner.run({
        tenantId,
        runId,
        purpose: 'create',
        side,
        capabilities,
        signal,
        holdsLease,
      });
      const stopped = operations.filter(
        ({ state, changedAt }) => state !== 'verified' && changedAt >= startedAt,
      );
      if (stopped.length > 0)
        message = `${stopped.length} could not be created: ${stopped[0]!.message ?? ''}`;
    } catch (error) {
      message = failureOf(error).message;
      this.log.error({ event: 'createMissing.failed', tenantId, runId, err: error });
    }
    if (signal.aborted) return;
    await this.transaction.within(tenantId, () => this.adopt(run, operations, message));
  }

  /** Doing it again changes nothing: records and links that are there stay as they are. */
  private async adopt(
    { id: runId }: RunEntity,
    operations: readonly OperationEntity[],
    message: string,
  ): Promise<void> {
    const run = await this.runs.lock(runId);
    const linked = await this.links.current(run.applicationLinkId);
    const decided = new Set(
      linked.flatMap(({ kind, sourceKey, targetId }) => (targetId === null ? [] : [`${kind} ${sourceKey}`])),
    );
    const made = operations.flatMap((operation) => createdBy(operation));
    const known = await this.addUnknown(runId, made);
    const lines = await this.lines.some(
      runId,
      made.map(({ lineId }) => lineId),
    );
    const decisions = made.flatMap(({ record: { kind, linkKind, data }, lineId }): LinkDecision[] => {
      const found = lines.get(lineId);
      if (!found) return [];
      const sourceKey = lineLinkKey(found.line, { kind: linkKind });
      // Created and linked before; what somebody decided since then stays.
      if (known.has(`${kind} ${data.id}`) && decided.has(`${linkKind} ${sourceKey}`)) return [];
      const reason = 'Created from this line.';
      const sourceName = lineLinkName(found.line, linkKind);
      return [
        { kind: linkKind, sourceKey, sourceName, targetId: data.id, targetName: data.name, reason, lineId },
      ];
    });
    await this.writer.write(SYSTEM, run.applicationLinkId, decisions);
    if (run.state === 'open') await this.validation.validate(run);
    const done = operations.filter((operation) => operation.state === 'verified').length;
    await this.runs.progress(runId, { stage: 'ready', done, total: operations.length, message });
  }

  /** Records that the snapshot had already; the others are in it afterwards. */
  private async addUnknown(runId: string, made: readonly Made[]): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const [kind, group] of Map.groupBy(made, ({ record }) => record.kind)) {
      const records = group.map(({ record }) => record.data);
      const there = await this.records.known(
        runId,
        kind,
        records.map(({ id }) => id),
      );
      for (const id of there) known.add(`${kind} ${id}`);
      // Two operations may have come to one thing of the target: it is added once.
      const added = new Map(records.filter(({ id }) => !there.has(id)).map((data) => [data.id, data]));
      await this.records.add(
        runId,
        kind,
        [...added].map(([id, data]) => ({ id, data })),
      );
    }
    return known;
  }
}

interface Made {
  readonly record: CreatedRecord;
  readonly lineId: string;
}

function createdBy({ data, state, reference }: OperationEntity): Made[] {
  const record = state === 'verified' && reference !== null ? createdRecord(data, reference) : null;
  return record ? [{ record, lineId: data.lineIds[0] ?? '' }] : [];
}

const SYSTEM: Pick<Actor, 'id' | 'name'> & Actor = {
  kind: 'schedule',
  id: 'system',
  name: 'Tallylink',
  tenantId: '',
  role: 'billing',
};
