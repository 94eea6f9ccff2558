import { Injectable } from '@nestjs/common';
import { buildReport, resolveLinks } from '@tallylink/sync-engine';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import {
  countOperations,
  operationReply,
  OperationsRepository,
  type OperationWithEvents,
  PlanStore,
  type PlanData,
} from '../plans/index.js';
import { type RunMaterial, RunMaterials } from '../run-store/run-material.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { NO_REQUESTS } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import {
  AS_LEFT,
  FILES_MS,
  ReportMaterial,
  refreshed,
  SCREEN_MS,
  type TargetNow,
} from './report-material.js';
import { MonthClosesRepository } from './month-closes.repository.js';
import { customerRow, foundMoney, totalsRow } from './report-reply.js';
import type { ReportReply, TrendReply } from './reports.dto.js';
import { csvOf, spreadsheetOf } from './report-files.js';
import { pdfOf } from './report-pdf.js';

const TREND_MONTHS = 13;
const APPLIED: readonly string[] = ['applied', 'partially-applied'];

export interface ReportFile {
  readonly name: string;
  readonly content: Buffer;
}

@Injectable()
export class ReportsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly materials: RunMaterials,
    private readonly operations: OperationsRepository,
    private readonly plans: PlanStore,
    private readonly targetNow: ReportMaterial,
    private readonly closes: MonthClosesRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
  ) {}

  async get(actor: Actor, runId: string): Promise<ReportReply> {
    const report = await this.report(actor.tenantId, runId, SCREEN_MS);
    if (report.invoicesRead) await this.keep(actor.tenantId, report);
    return report;
  }

  trend(actor: Actor, applicationLinkId: string): Promise<TrendReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.applicationLinks.get(applicationLinkId);
      const items = await this.closes.newest(applicationLinkId, TREND_MONTHS);
      const year = items.at(-1)?.month.slice(0, 4) ?? '';
      return { items, found: await this.closes.foundIn(applicationLinkId, year) };
    });
  }

  /** Keeps the figures of a run that has just been applied. Asks the target nothing. */
  async close(tenantId: string, runId: string): Promise<void> {
    await this.keep(tenantId, await this.report(tenantId, runId, null));
  }

  async csv(actor: Actor, runId: string): Promise<ReportFile> {
    const report = await this.report(actor.tenantId, runId, FILES_MS);
    return { name: `tallylink-${report.month}.csv`, content: csvOf(report) };
  }

  async spreadsheet(actor: Actor, runId: string): Promise<ReportFile> {
    const report = await this.report(actor.tenantId, runId, FILES_MS);
    return { name: `tallylink-${report.month}.xlsx`, content: await spreadsheetOf(report) };
  }

  async pdf(actor: Actor, runId: string): Promise<ReportFile> {
    const report = await this.report(actor.tenantId, runId, FILES_MS);
    return { name: `tallylink-${report.month}.pdf`, content: await pdfOf(report) };
  }

  /** `mostMs`: how old what the target says may be; `null`: as the apply left it, without asking. */
  private async report(tenantId: string, runId: string, mostMs: number | null): Promise<ReportReply> {
    const { run, material, rows, leftovers } = await this.stored(tenantId, runId);
    const touched = rows.flatMap(({ operation }) => lineIdOf(operation));
    const now: TargetNow =
      mostMs === null ? AS_LEFT : await this.targetNow.of(run, [...new Set(touched)], mostMs);
    const { links, exclusions, lines, reading } = material;
    const target = refreshed(material.target, now.lines);
    const operations = rows.map(({ operation, events }) => operationReply(operation, events));
    const planned = operations.filter((_, index) => rows[index]?.operation.purpose === 'plan');
    const report = buildReport({
      month: run.month,
      resolved: resolveLinks({ lines, links, exclusions, target }),
      target,
      capabilities: reading.capabilities,
      plan: { operations: rows.map(({ operation }) => operation.data), leftovers },
      operations: rows.map(({ operation }) => ({
        id: operation.id,
        state: operation.state,
        message: operation.message,
      })),
      ...(now.billed ? { billedItems: now.billed } : {}),
    });
    const found = foundMoney(operations);
    const customers = report.rows.map((row) => customerRow(row, found));
    return {
      runId,
      month: run.month,
      state: run.state,
      madeAt: new Date().toISOString(),
      tieOut: run.summary.tieOut ?? [],
      invoicesRead: now.billed !== null,
      invoicesNote: now.note,
      totals: report.totals.map((row) => totalsRow(row, customers)),
      customers,
      operationCounts: countOperations(planned.map((operation) => operation.state)),
      failedOperations: planned.filter((operation) => operation.canRetry || operation.state === 'conflict'),
      operations,
      requests: { ...NO_REQUESTS, ...run.summary.requests },
    };
  }

  private async keep(tenantId: string, { runId, month, state, totals }: ReportReply): Promise<void> {
    if (!APPLIED.includes(state)) return;
    await this.transaction.within(tenantId, async () => {
      const { applicationLinkId } = await this.runs.get(runId);
      await this.closes.keep({ applicationLinkId, month, runId }, totals);
    });
  }

  private stored(
    tenantId: string,
    runId: string,
  ): Promise<{
    run: RunEntity;
    material: RunMaterial;
    rows: OperationWithEvents[];
    leftovers: PlanData['leftovers'];
  }> {
    return this.transaction.within(tenantId, async () => {
      const run = await this.runs.get(runId);
      const rows = await this.operations.list(runId);
      const leftovers = await this.plans.leftovers(runId);
      return { run, material: await this.materials.of(run), rows, leftovers };
    });
  }
}

function lineIdOf({ data, state, reference }: OperationWithEvents['operation']): string[] {
  if (!['verified', 'applied', 'conflict'].includes(state)) return [];
  if (data.kind === 'change-line') return [data.agreementLineId];
  return data.kind === 'add-line' && reference !== null ? [reference] : [];
}
