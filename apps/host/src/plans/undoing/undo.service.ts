import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayInWords, DomainError, monthInWords } from '@tallylink/billing-model';
import { planUndo, type AppliedOperation, type UndoPlan } from '@tallylink/sync-engine';
import { LinkSides } from '../../application-links/index.js';
import { AuditRepository } from '../../audit/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { type RunMaterial, RunMaterials } from '../../run-store/run-material.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { copyRun } from './copy-run.js';
import type { OperationEntity } from '../operations/operation.entity.js';
import { OperationsRepository } from '../operations/operations.repository.js';
import { PlanStore } from '../plan-store.js';
import { chargesNow, targetNow } from './undo-reading.js';
import { whatIsLeft } from './what-is-left.js';

const TIMEOUT_MS = 60_000;

interface EarlierUndo {
  readonly id: string;
  readonly state: string;
  readonly startedBy: string;
  readonly createdAt: Date;
}

interface Undoable {
  readonly run: RunEntity;
  readonly material: RunMaterial;
  readonly applied: readonly AppliedOperation[];
  readonly takenBack: EarlierUndo | null;
}

/** Undo is a plan like any other: compensating operations in a run of their own, previewed and approved. */
@Injectable()
export class UndoService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly operations: OperationsRepository,
    private readonly materials: RunMaterials,
    private readonly plans: PlanStore,
    private readonly sides: LinkSides,
    private readonly audit: AuditRepository,
  ) {}

  /** Returns the id of the run that holds the undoing plan. */
  async plan(actor: Actor, runId: string): Promise<string> {
    const undoable = await this.transaction.within(actor.tenantId, () => this.applied(runId));
    const id = randomUUID();
    const plan = await this.undo(undoable, id);
    if (plan.operations.length === 0 && undoable.takenBack) throw alreadyTakenBack(undoable.takenBack);
    if (plan.operations.length === 0) {
      const why = plan.kept.map((one) => one.sentence).join(' ');
      throw new DomainError(
        'UNDO.NOTHING',
        `This run wrote nothing that can be taken back. Nothing was planned. ${why}`.trim(),
      );
    }
    await this.transaction.within(actor.tenantId, () => this.store(actor, { undoable, plan, id }));
    return id;
  }

  private async applied(runId: string): Promise<Undoable> {
    const run = await this.runs.get(runId);
    if (run.state !== 'applied' && run.state !== 'partially-applied') {
      throw new DomainError(
        'RUN.NOT_APPLIED',
        `This run is ${run.state}; only what was applied can be undone. Nothing was planned.`,
      );
    }
    const rows = await this.operations.all(runId);
    const undone = await this.notTakenBack(
      run,
      rows
        .filter((row) => row.state === 'verified')
        .map(({ data, reference }) => ({ operation: data, reference })),
    );
    return { run, material: await this.materials.of(run), ...undone };
  }

  /** Taken back twice, its changes would be taken back twice: of an earlier undo, only what it left can follow. */
  private async notTakenBack(
    { id }: RunEntity,
    applied: readonly AppliedOperation[],
  ): Promise<Pick<Undoable, 'applied' | 'takenBack'>> {
    const undos: EarlierUndo[] = await this.transaction.manager.query(
      `select id, state, started_by as "startedBy", created_at as "createdAt" from runs where tenant_id = $1
          and summary ->> 'undoes' = $2 and state in ('applied', 'partially-applied') order by created_at desc`,
      [this.transaction.tenantId, id],
    );
    const [last] = undos;
    if (!last) return { applied, takenBack: null };
    const done: OperationEntity[] = [];
    for (const undo of undos) done.push(...(await this.operations.all(undo.id)));
    const left = whatIsLeft(
      applied,
      done.filter(({ state }) => state === 'verified').map(({ data }) => data),
    );
    // What stopped there is still planned there: in a second plan it would be taken back twice.
    if (undos.some(({ state }) => state !== 'applied')) throw alreadyTakenBack(last);
    return { applied: left, takenBack: last };
  }

  private async undo({ run, material, applied }: Undoable, id: string): Promise<UndoPlan> {
    const side = await this.sides.target(
      run.tenantId,
      run.applicationLinkId,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    const input = {
      runId: id,
      month: run.month,
      applied,
      target: await targetNow(side, material, applied),
      capabilities: material.reading.capabilities,
      journalDays: new Map(material.lastApplied.map((one) => [one.agreementLineId, one.days])),
      versions: { snapshotIds: [`undo:${run.id}`, id], linkVersion: material.linkVersion },
    };
    const first = planUndo(input);
    return planUndo({ ...input, ...(await chargesNow(side, first.operations)) });
  }

  private async store(
    actor: Actor,
    { undoable: { run, material }, plan, id }: { undoable: Undoable; plan: UndoPlan; id: string },
  ): Promise<void> {
    const live = await this.runs.live(run.applicationLinkId, run.month);
    if (live) {
      throw new DomainError(
        'RUN.BUSY',
        `Another run of ${monthInWords(run.month)} is ${live.state}. Nothing was planned. Finish or cancel it first.`,
      );
    }
    const operations = plan.operations.length;
    const now = new Date();
    await this.runs.insert({
      ...run,
      id,
      state: 'open',
      finishedAt: null,
      failure: null,
      cancelRequested: false,
      createdAt: now,
      startedBy: actor.name,
      planHash: plan.hash,
      summary: { ...run.summary, operations, undoes: run.id },
      progress: {
        stage: 'ready',
        done: operations,
        total: operations,
        message: 'Taking back what was written.',
        at: now.toISOString(),
      },
    });
    await copyRun(this.transaction, run.id, id);
    const guards = [`This takes back what the run of ${monthInWords(run.month)} wrote.`, ...plan.guards];
    const { target } = material;
    await this.plans.replace(id, { ...plan, guards }, { month: run.month, target, requestsAllowed: null });
    await this.audit.append({
      actor,
      action: 'run.undoPlanned',
      resource: `run:${id}`,
      after: { undoes: run.id, operations },
    });
  }
}

const alreadyTakenBack = ({ startedBy, createdAt }: EarlierUndo): DomainError =>
  new DomainError(
    'UNDO.ALREADY',
    `${startedBy} took this run back on ${dayInWords(createdAt.toISOString().slice(0, 10))}. Nothing was planned. What stopped there can be tried again in that run.`,
  );
