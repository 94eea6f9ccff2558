import { Injectable } from '@nestjs/common';
import {
  addMonths,
  addToMonth,
  monthPeriod,
  type PlainDate,
  type RejectedRecord,
  type UnlinkedCharge,
} from '@tallylink/billing-model';
import {
  assembleMonth,
  type AssemblyInput,
  type AssemblyResult,
  type KnownCharge,
  type PreviousLine,
} from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import type { SourceReading } from './source-reading.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';

const MONTHS_BEFORE = 2;
const MONTHS_AFTER = 3;

/** Days of document creation that a month's reading covers. */
export function readingWindow(month: string): { readFrom: PlainDate; readBefore: PlainDate } {
  const { start, endExclusive } = monthPeriod(month);
  return { readFrom: addMonths(start, -MONTHS_BEFORE), readBefore: addMonths(endExclusive, MONTHS_AFTER) };
}

/** Makes the month's lines from what is kept of the source and from what earlier runs knew. */
@Injectable()
export class RunAssembly {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly sourceRecords: SourceRecordsRepository,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
  ) {}

  assemble(
    run: RunEntity,
    connectionId: string,
    read: { reading: SourceReading; historyFrom: PlainDate | null; historyMonths: number },
  ): Promise<AssemblyResult> {
    const { reading } = read;
    return this.transaction.within(run.tenantId, async () => {
      const subscriptions = await this.sourceRecords.subscriptions(connectionId);
      const input: AssemblyInput = {
        month: run.month,
        asOf: reading.asOf,
        ...readingWindow(run.month),
        historyFrom: read.historyFrom,
        historyMonths: read.historyMonths,
        documents: await this.sourceRecords.documents(connectionId),
        charges: await this.sourceRecords.charges(connectionId),
        // One that the list no longer has is gone, not unchanged.
        subscriptions: subscriptions.filter(
          (one) => !reading.subscriptionsComplete || reading.subscriptionIds.has(one.id),
        ),
        subscriptionsComplete: reading.subscriptionsComplete,
        rejected: reading.rejected as readonly RejectedRecord[],
        previous: await this.previous(run),
        known: await this.known(run),
      };
      return assembleMonth(input);
    });
  }

  private async previous(run: RunEntity): Promise<PreviousLine[]> {
    const month = addToMonth(run.month, -1);
    const last = await this.runs.newestWith(run.applicationLinkId, month, [
      'applied',
      'partially-applied',
      'applying',
      'approved',
      'open',
    ]);
    return last ? this.lines.linkedLines(last.id) : [];
  }

  /** What applied runs accounted, each for its own month: of what is not among it, this run says that it is late. */
  private async known(run: RunEntity): Promise<KnownCharge[]> {
    const rows: { month: string; lineId: string | null; charge: UnlinkedCharge }[] =
      await this.transaction.manager.query(
        `with newest as (
         select distinct on (month) id, month from runs
          where tenant_id = $1 and application_link_id = $2 and state in ('applied', 'partially-applied')
          order by month, created_at desc)
       select n.month, l.id as "lineId", c.charge from newest n
         join run_lines l on l.tenant_id = $1 and l.run_id = n.id
         cross join lateral jsonb_array_elements(l.line -> 'charges') as c(charge)
       union all
       select n.month, null, r.data from newest n
         join run_records r on r.tenant_id = $1 and r.run_id = n.id and r.kind = 'unlinked-charge'`,
        [run.tenantId, run.applicationLinkId],
      );
    return rows.map(({ month, lineId, charge: { id, amount, documentId } }) => ({
      id,
      month,
      amount,
      lineId,
      documentId: documentId ?? null,
    }));
  }
}
