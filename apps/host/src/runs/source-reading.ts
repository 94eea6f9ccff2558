import { Injectable } from '@nestjs/common';
import type { Month, PlainDate, RejectedRecord } from '@tallylink/billing-model';
import type { SourceCheckpoint, SourcePage, SourceReadRequest } from '@tallylink/connector-sdk';
import type { ReadingCount } from '@tallylink/sync-engine';
import { ConnectionsRepository } from '../connections/index.js';
import type { SourceSide } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';

/** More pages than any month has: a source that never says `last` must not run for ever. */
const MOST_PAGES = 5000;

export interface SourceReading {
  /** The source's own day. */
  readonly asOf: PlainDate;
  readonly readings: ReadingCount[];
  readonly rejected: RejectedRecord[];
  readonly subscriptionsComplete: boolean;
  /** Ids of what this reading brought, by kind. */
  readonly subscriptionIds: ReadonlySet<string>;
}

type Report = (done: number, total: number | null, message: string) => Promise<void>;

/** Reads a source page by page into what is kept of its connection. Memory holds one page. */
@Injectable()
export class SourceReader {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly records: SourceRecordsRepository,
    private readonly connections: ConnectionsRepository,
  ) {}

  readMonth(side: SourceSide, month: Month, report: Report): Promise<SourceReading> {
    return this.read(side, { part: 'month', month, checkpoint: side.connection.checkpoint }, report);
  }

  readHistory(side: SourceSide, from: PlainDate, before: PlainDate, report: Report): Promise<SourceReading> {
    return this.read(side, { part: 'history', from, before }, report);
  }

  private async read(side: SourceSide, request: SourceReadRequest, report: Report): Promise<SourceReading> {
    const counts = new Map<
      SourcePage['kind'],
      { readCount: number; declaredCount: number | null; last: boolean }
    >();
    const rejected: RejectedRecord[] = [];
    const subscriptionIds = new Set<string>();
    let asOf: PlainDate | null = null;
    let pages = 0;
    for await (const page of side.connector.read(request, side.context)) {
      side.context.signal.throwIfAborted();
      pages += 1;
      if (pages > MOST_PAGES) throw new Error(`The source gave more than ${MOST_PAGES} pages.`);
      asOf ??= page.asOf;
      await this.keep(side, page);
      rejected.push(...page.rejected);
      for (const record of page.records) if (record.kind === 'subscription') subscriptionIds.add(record.id);
      const known = counts.get(page.kind) ?? { readCount: 0, declaredCount: null, last: false };
      const readCount = known.readCount + page.readCount;
      counts.set(page.kind, {
        readCount,
        declaredCount: page.declaredCount ?? known.declaredCount,
        last: page.last,
      });
      await report(readCount, page.declaredCount, `Read ${readCount} ${page.kind} from the source.`);
    }
    if (asOf === null) throw new Error('The source ended its reading without a page, so it is incomplete.');
    const readings = [...counts].map(([kind, { readCount, declaredCount, last }]) => ({
      kind,
      readCount,
      // A reading that ended early is short by at least one, whatever was declared.
      declaredCount: last ? declaredCount : Math.max(declaredCount ?? 0, readCount + 1),
    }));
    return {
      asOf,
      readings,
      rejected,
      subscriptionsComplete: counts.get('subscriptions')?.last === true,
      subscriptionIds,
    };
  }

  private async keep(side: SourceSide, page: SourcePage): Promise<void> {
    const { tenantId, id } = side.connection;
    await this.transaction.within(tenantId, async () => {
      const documentIds = page.records
        .filter((record) => record.kind === 'document')
        .map((record) => record.id);
      const charges = page.records.filter((record) => record.kind === 'charge').map((record) => record.id);
      await this.records.forgetOtherCharges(id, documentIds, charges);
      await this.records.keep(id, page.records);
      if (page.checkpoint)
        await this.connections.keepCheckpoint(id, page.checkpoint satisfies SourceCheckpoint);
    });
  }
}
