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
  LineFacetReply,
  LineFacetsReply,
  LinesPageReply,
  LinesQuery,
  SuggestionListReply,
  ViewCountsReply,
} from '../run-store/lines.dto.js';
import type { UnlinkedChargeListReply } from './line-story.dto.js';
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
    private readonly records: RunRecordsRepository,
    private readonly sourceRecords: SourceRecordsRepository,
    private readonly materials: RunMaterials,
    private readonly entityLinks: EntityLinksRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
  ) {}

  page(actor: Actor, runId: string, query: LinesQuery): Promise<LinesPageReply> {
    const limit = query.limit ?? PAGE;
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(runId);
      const part =
        query.offset === undefined
          ? await this.after(runId, query, limit)
          : {
              items: await this.lines.window(runId, query, { sort: query.sort, offset: query.offset, limit }),
              nextCursor: null,
            };
      const totals = (await this.lines.totals(runId, query)).map(totalsReply);
      const total = totals.reduce((sum, one) => sum + one.lines, 0);
      return { ...part, total, totals, views: await this.views(runId) };
    });
  }

  /** The rows behind a cursor, and the cursor behind them. */
  private async after(
    runId: string,
    query: LinesQuery,
    limit: number,
  ): Promise<Pick<LinesPageReply, 'items' | 'nextCursor'>> {
    const after = /^\d{1,9}$/.test(query.cursor ?? '') ? Number(query.cursor) : -1;
    const rows = await this.lines.views(runId, query, after, limit);
    return {
      items: rows.map((row) => row.view),
      nextCursor: rows.length === limit ? String(rows[rows.length - 1]!.position) : null,
    };
  }

  private async views(runId: string): Promise<ViewCountsReply> {
    const rows: ViewCountsReply[] = await this.transaction.manager.query(
      `select count(*) filter (where state in ('todo', 'change'))::int as todo, count(*)::int as "all",
              count(*) filter (where excluded)::int as excluded from run_lines where tenant_id = $1 and run_id = $2`,
      [this.transaction.tenantId, runId],
    );
    return rows[0]!;
  }

  facets(actor: Actor, runId: string): Promise<LineFacetsReply> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      await this.runs.get(runId);
      const customers: LineFacetReply[] = await manager.query(
        `select customer_id as id, min(line -> 'customer' ->> 'name') as name, count(*)::int as lines
           from run_lines where tenant_id = $1 and run_id = $2 group by customer_id order by 2`,
        [actor.tenantId, runId],
      );
      const findings: LineFacetReply[] = await manager.query(
        `select code as id, code as name, count(distinct id)::int as lines from run_lines cross join lateral unnest(findings) as code
          where tenant_id = $1 and run_id = $2 group by code order by 3 desc`,
        [actor.tenantId, runId],
      );
      return { customers, findings };
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
