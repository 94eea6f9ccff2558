import { Injectable } from '@nestjs/common';
import { addMonths, monthPeriod, type Month } from '@tallylink/billing-model';
import type { TargetPage } from '@tallylink/connector-sdk';
import type { TargetSide } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunRecordsRepository, type RecordKind } from '../run-store/run-records.repository.js';

const MOST_PAGES = 20_000;
/** Lines that one request of a later reading asks for. */
const BATCH = 500;
const KINDS: Readonly<Record<Exclude<TargetPage['kind'], 'summary'>, RecordKind>> = {
  customers: 'target-customer',
  agreements: 'target-agreement',
  services: 'target-service',
  lines: 'target-line',
};

export interface TargetReading {
  readonly costsVisible: boolean;
  readonly complete: boolean;
  readonly notes: readonly string[];
  /** Records by kind, for the least number of requests that they could have been read with. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads a target page by page into the run's snapshot. */
@Injectable()
export class TargetReader {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly records: RunRecordsRepository,
  ) {}

  async read(
    side: TargetSide,
    runId: string,
    month: Month,
    report: (done: number, message: string) => Promise<void>,
  ): Promise<TargetReading> {
    const counts: Record<string, number> = {};
    let summary: Omit<TargetReading, 'counts'> | null = null;
    let pages = 0;
    for await (const page of side.connector.readState({ period: monthPeriod(month) }, side.context)) {
      side.context.signal.throwIfAborted();
      pages += 1;
      if (pages > MOST_PAGES) throw new Error(`The target gave more than ${MOST_PAGES} pages.`);
      if (page.kind === 'summary') {
        summary = { costsVisible: page.costsVisible, complete: page.complete, notes: page.notes };
        continue;
      }
      counts[page.kind] = (counts[page.kind] ?? 0) + page.records.length;
      const records = page.records.map((record) => ({ id: record.id, data: record }));
      await this.transaction.within(side.connection.tenantId, () =>
        this.records.add(runId, KINDS[page.kind], records),
      );
      await report(counts[page.kind]!, `Read ${counts[page.kind]} ${page.kind} from the target.`);
    }
    if (!summary) throw new Error('The target ended its reading without a summary, so it is incomplete.');
    return { ...summary, counts };
  }

  /** These lines with the month after it: what is planned there already decides what may be written. */
  async readFurther(side: TargetSide, run: RunEntity, ids: readonly string[]): Promise<void> {
    const { start, endExclusive } = monthPeriod(run.month);
    const period = { start, endExclusive: addMonths(endExclusive, 1) };
    for (let from = 0; from < ids.length; from += BATCH) {
      side.context.signal.throwIfAborted();
      const lines = await side.connector.readLines(ids.slice(from, from + BATCH), { period }, side.context);
      const records = lines.map((line) => ({ id: line.id, data: line }));
      await this.transaction.within(run.tenantId, () => this.records.add(run.id, 'target-line', records));
    }
  }
}
