import { Injectable } from '@nestjs/common';
import type { UnlinkedCharge } from '@tallylink/billing-model';
import { suggestLinks } from '@tallylink/sync-engine';
import { EntityLinksRepository } from '../entity-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import { chargeReply } from './charge-reply.js';
import { suggestionReply } from './line-reply.js';
import { totalsReply } from './line-totals.js';
import type {
  CustomerTotalsListReply,
  LineFacetsReply,
  LinePlaceReply,
  LinesFilter,
  LinesPageReply,
  LinesQuery,
  LineWindowQuery,
  LineWindowReply,
  NextFindingQuery,
  SuggestionListReply,
} from '../run-store/lines.dto.js';
import type { UnlinkedChargeListReply } from './line-story.dto.js';
import { LineWindowsRepository } from '../run-store/line-windows.repository.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';
import { ApplicationLinksRepository } from '../application-links/index.js';

const PAGE = 500;

@Injectable()
export class LinesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
    private readonly windows: LineWindowsRepository,
    private readonly records: RunRecordsRepository,
    private readonly sourceRecords: SourceRecordsRepository,
    private readonly materials: RunMaterials,
    private readonly entityLinks: EntityLinksRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
  ) {}

  page(actor: Actor, runId: string, query: LinesQuery): Promise<LinesPageReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      const part = await this.part(runId, query, query.limit ?? PAGE);
      const totals = part.totals.map(totalsReply);
      const total = totals.reduce((sum, one) => sum + one.lines, 0);
      const views = await this.windows.viewCounts(runId);
      return { items: part.items, nextCursor: part.nextCursor, total, totals, views };
    });
  }

  /** Rows alone: who has the counts of a filter need not have them counted again for every part. */
  window(actor: Actor, runId: string, query: LineWindowQuery): Promise<LineWindowReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      const { sort, offset = 0, limit = PAGE } = query;
      return { items: await this.windows.window(runId, query, { sort, offset, limit }) };
    });
  }

  nextFinding(actor: Actor, runId: string, query: NextFindingQuery): Promise<LinePlaceReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      return { offset: await this.windows.nextFinding(runId, query, query.sort, query.after ?? -1) };
    });
  }

  /** The rows at an offset, or those behind a cursor with the cursor behind them. */
  private async part(runId: string, query: LinesQuery, limit: number) {
    const { sort, offset } = query;
    if (offset !== undefined)
      return { ...(await this.windows.counted(runId, query, { sort, offset, limit })), nextCursor: null };
    const after = /^\d{1,9}$/.test(query.cursor ?? '') ? Number(query.cursor) : -1;
    const rows = await this.lines.views(runId, query, after, limit);
    return {
      items: rows.map((row) => row.view),
      totals: await this.windows.totals(runId, query),
      nextCursor: rows.length === limit ? String(rows[rows.length - 1]!.position) : null,
    };
  }

  customerTotals(actor: Actor, runId: string, filter: LinesFilter): Promise<CustomerTotalsListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      const rows = await this.windows.customerTotals(runId, filter);
      return { items: rows.map((row) => ({ customerId: row.customerId, ...totalsReply(row) })) };
    });
  }

  facets(actor: Actor, runId: string): Promise<LineFacetsReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      return {
        customers: await this.windows.customers(runId),
        findings: await this.windows.findings(runId),
      };
    });
  }

  suggestions(actor: Actor, runId: string, lineId: string): Promise<SuggestionListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.get(runId);
      const found = await this.lines.one(runId, lineId);
      if (!found) throw notFound('line', lineId);
      const target = await this.materials.target(runId, await this.materials.reading(run));
      const links = await this.entityLinks.current(run.applicationLinkId);
      const customers = await this.records.of<never>(runId, 'source-customer');
      const [line] = suggestLinks({ lines: [found.line], customers, links, target });
      return { items: (line?.suggestions ?? []).map(suggestionReply) };
    });
  }

  unlinkedCharges(actor: Actor, runId: string): Promise<UnlinkedChargeListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.get(runId);
      const charges = await this.records.of<UnlinkedCharge>(runId, 'unlinked-charge');
      const exclusions = await this.entityLinks.excluded(run.applicationLinkId);
      const reasons = new Map(exclusions.map((one) => [one.chargeKey, one.reason]));
      const link = await this.applicationLinks.get(run.applicationLinkId);
      const raw = await this.sourceRecords.raw(
        link.sourceConnectionId,
        'charge',
        charges.map((charge) => charge.id),
      );
      const items = charges.map((charge) => ({
        ...chargeReply(charge, raw.get(charge.id)),
        customer: charge.customer,
        reason: charge.reason,
        excluded: reasons.has(charge.id),
        excludedReason: reasons.get(charge.id) ?? null,
      }));
      return { items, open: items.filter((item) => !item.excluded).length };
    });
  }
}
