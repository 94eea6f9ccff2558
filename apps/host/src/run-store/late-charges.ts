import { Injectable } from '@nestjs/common';
import { monthInWords, sumMoney, type Money } from '@tallylink/billing-model';
import type { LateCharge } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import type { RunEntity } from './run.entity.js';
import type { LateChargesReply } from './runs.dto.js';

interface Row {
  readonly runId: string;
  readonly month: string;
  readonly readAt: Date;
  readonly late: readonly LateCharge[];
}

/**
 * Charges of an applied month that came, changed or went after it: its tie-out is open again. The applied run itself is
 * not changed; the next run of the month is the correction.
 */
@Injectable()
export class LateCharges {
  constructor(private readonly transaction: TenantTransaction) {}

  /** As the newest reading of the link has seen it; `null`: nothing was late, or a newer run has accounted it. */
  async of(run: RunEntity): Promise<LateChargesReply | null> {
    if (run.state !== 'applied' && run.state !== 'partially-applied') return null;
    const [newest]: Row[] = await this.transaction.manager.query(
      `select r.id as "runId", r.month, r.created_at as "readAt", coalesce(d.data -> 'lateCharges', '[]') as late
         from runs r join run_records d on d.tenant_id = r.tenant_id and d.run_id = r.id and d.kind = 'reading'
        where r.tenant_id = $1 and r.application_link_id = $2 and r.created_at > $3
          and not exists (select 1 from runs n where n.tenant_id = $1 and n.application_link_id = $2 and n.month = $4
                             and n.created_at > $3 and n.state in ('applied', 'partially-applied'))
        order by r.created_at desc limit 1`,
      [this.transaction.tenantId, run.applicationLinkId, run.createdAt, run.month],
    );
    const late = newest?.late.filter((one) => one.month === run.month) ?? [];
    return newest && late.length > 0 ? lateReply(run.month, newest, late) : null;
  }
}

function lateReply(month: string, row: Row, late: readonly LateCharge[]): LateChargesReply {
  const count = late.length;
  const what = count === 1 ? 'charge' : 'charges';
  return {
    count,
    totals: totals(late.map((one) => one.difference)),
    seenAt: row.readAt.toISOString(),
    seenInRunId: row.runId,
    seenInMonth: row.month,
    message:
      `${count} ${what} of ${monthInWords(month)} came, changed or went after it was applied. ` +
      `This run is not changed; run ${monthInWords(month)} again, and approve the correction.`,
  };
}

function totals(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map((one) => one.currency))].sort();
  return currencies.map((currency) =>
    sumMoney(
      amounts.filter((one) => one.currency === currency),
      currency,
    ),
  );
}
