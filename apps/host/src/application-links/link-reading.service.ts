import { Injectable } from '@nestjs/common';
import {
  dayInWords,
  type Agreement,
  type TargetCustomer,
  type TargetService,
} from '@tallylink/billing-model';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type {
  MonthsReply,
  SearchKind,
  TargetHitReply,
  TargetSearchQuery,
  TargetSearchReply,
} from './application-links.dto.js';
import { LinkSides } from './link-sides.js';

const TIMEOUT_MS = 30_000;
const HITS = 20;

/** Small questions to the vendors: which months there are, what can be linked to. */
@Injectable()
export class LinkReadingService {
  constructor(
    private readonly sides: LinkSides,
    private readonly transaction: TenantTransaction,
  ) {}

  async months(actor: Actor, linkId: string): Promise<MonthsReply> {
    const source = await this.sides.source(actor.tenantId, linkId, AbortSignal.timeout(TIMEOUT_MS));
    const { months, zone, now, currencies } = await source.connector.discover(source.context);
    const runs = await this.newestRuns(actor.tenantId, linkId);
    const items = months.map((month) => ({
      month,
      runId: runs.get(month)?.id ?? null,
      runState: runs.get(month)?.state ?? null,
    }));
    return { items, zone, now, currencies: [...currencies] };
  }

  async search(actor: Actor, linkId: string, query: TargetSearchQuery): Promise<TargetSearchReply> {
    const target = await this.sides.target(actor.tenantId, linkId, AbortSignal.timeout(TIMEOUT_MS));
    const request = {
      kind: query.kind === 'contract' ? ('agreement' as const) : query.kind,
      text: query.text ?? '',
      limit: query.limit ?? HITS,
      ...(query.customerId === undefined ? {} : { customerId: query.customerId }),
    };
    const found = await target.connector.search(request, target.context);
    return { items: found.map((record) => hit(query.kind, record)) };
  }

  private async newestRuns(
    tenantId: string,
    linkId: string,
  ): Promise<Map<string, { id: string; state: string }>> {
    const rows: { id: string; month: string; state: string }[] = await this.transaction.within(
      tenantId,
      (manager) =>
        manager.query(
          `select distinct on (month) month, id, state from runs
          where tenant_id = $1 and application_link_id = $2 and state not in ('superseded', 'cancelled')
          order by month, created_at desc`,
          [tenantId, linkId],
        ),
    );
    return new Map(rows.map((row) => [row.month, row]));
  }
}

function hit(kind: SearchKind, record: TargetCustomer | Agreement | TargetService): TargetHitReply {
  const base = { kind, id: record.id, name: record.name, active: record.active };
  if ('recurring' in record)
    return {
      ...base,
      detail: `from ${dayInWords(record.period.start)}, ${months(record.billingPeriodMonths)}`,
    };
  if ('sku' in record)
    return { ...base, detail: [record.sku, months(record.billingPeriodMonths)].filter(Boolean).join(', ') };
  return { ...base, detail: record.reference ?? record.domain ?? '' };
}

const months = (count: number | null): string =>
  count === null ? '' : count === 1 ? 'monthly' : `every ${count} months`;
