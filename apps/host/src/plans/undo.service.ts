import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, monthPeriod, type ChangeLineOperation } from '@tallylink/billing-model';
import { planHash } from '@tallylink/sync-engine';
import { LinkSides } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { compensate } from './compensate.js';
import { OperationsRepository } from './operations.repository.js';
import { PlanStore } from './plan-store.js';

const TIMEOUT_MS = 60_000;

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
    const { run, applied } = await this.transaction.within(actor.tenantId, () => this.applied(runId));
    const operations = await this.compensations(run, applied);
    if (operations.length === 0) {
      throw new DomainError(
        'UNDO.NOTHING',
        'This run wrote no change of units that can be taken back. Nothing was planned.',
      );
    }
    return this.transaction.within(actor.tenantId, () => this.store(actor, run, operations));
  }

  private async applied(runId: string): Promise<{ run: RunEntity; applied: ChangeLineOperation[] }> {
    const run = await this.runs.get(runId);
    if (run.state !== 'applied' && run.state !== 'partially-applied') {
      throw new DomainError(
        'RUN.NOT_APPLIED',
        `This run is ${run.state}; only what was applied can be undone. Nothing was planned.`,
      );
    }
    const rows = await this.operations.all(runId, 'plan');
    const applied = rows.filter((row) => row.state === 'verified').map((row) => row.data);
    return { run, applied: applied.filter((operation) => operation.kind === 'change-line') };
  }

  private async compensations(
    run: RunEntity,
    applied: readonly ChangeLineOperation[],
  ): Promise<ChangeLineOperation[]> {
    const ids = [...new Set(applied.map((operation) => operation.agreementLineId))];
    if (ids.length === 0) return [];
    const side = await this.sides.target(
      run.tenantId,
      run.applicationLinkId,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    const lines = await side.connector.readLines(ids, { period: monthPeriod(run.month) }, side.context);
    return lines.flatMap((line) =>
      compensate(
        applied.filter((operation) => operation.agreementLineId === line.id),
        line,
      ),
    );
  }

  private async store(
    actor: Actor,
    run: RunEntity,
    operations: readonly ChangeLineOperation[],
  ): Promise<string> {
    const live = await this.runs.live(run.applicationLinkId, run.month);
    if (live) {
      throw new DomainError(
        'RUN.BUSY',
        `Another run of ${run.month} is ${live.state}. Nothing was planned. Finish or cancel it first.`,
      );
    }
    const id = randomUUID();
    const now = new Date();
    const summary = { ...run.summary, operations: operations.length };
    const fresh = {
      state: 'open' as const,
      finishedAt: null,
      failure: null,
      cancelRequested: false,
      createdAt: now,
      startedBy: actor.name,
    };
    const progress = {
      stage: 'ready' as const,
      done: operations.length,
      total: operations.length,
      message: 'Taking back what was written.',
      at: now.toISOString(),
    };
    const versions = {
      snapshotIds: [`undo:${run.id}`, id],
      linkVersion: summary.entityLinkVersion ?? 0,
    };
    const hash = planHash({ month: run.month, operations }, versions);
    await this.runs.insert({ ...run, ...fresh, id, summary, progress, planHash: hash });
    await this.copy(run.id, id);
    const { target, reading } = await this.materials.of(await this.runs.get(id));
    const plan = {
      month: run.month,
      operations,
      customers: [],
      leftovers: [],
      offers: [],
      totals: [],
      margins: { lines: [], customers: [] },
      guards: [`This takes back what the run of ${run.month} wrote.`],
      versions,
      hash,
    };
    await this.plans.replace(id, plan, { month: reading.month, target, requestsAllowed: null });
    await this.audit.append({
      actor,
      action: 'run.undoPlanned',
      resource: `run:${id}`,
      after: { undoes: run.id, operations: operations.length },
    });
    return id;
  }

  private async copy(oldId: string, newId: string): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await manager.query(
      `insert into run_records (tenant_id, run_id, kind, id, data)
       select distinct on (replace(kind, 'applied-line', 'target-line'), id)
              tenant_id, $3, replace(kind, 'applied-line', 'target-line'), id, data
         from run_records where tenant_id = $1 and run_id = $2
        order by replace(kind, 'applied-line', 'target-line'), id, kind = 'applied-line' desc`,
      [tenantId, oldId, newId],
    );
    await manager.query(
      `insert into run_lines (tenant_id, run_id, id, position, line, view, state, linked, excluded, customer_id, currency, findings, search, charges_total, money_effect)
       select tenant_id, $3, id, position, line, view, state, linked, excluded, customer_id, currency, findings, search, charges_total, money_effect
         from run_lines where tenant_id = $1 and run_id = $2`,
      [tenantId, oldId, newId],
    );
  }
}
