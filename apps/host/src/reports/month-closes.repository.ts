import { Injectable } from '@nestjs/common';
import type { Month } from '@tallylink/billing-model';
import { TenantTransaction } from '../database/index.js';
import type { FoundInYearReply, ReportTotalsReply, TrendMonthReply } from './reports.dto.js';

interface ClosedRow {
  readonly month: Month;
  readonly currency: string;
  readonly runId: string;
  readonly distributorBilled: string;
  readonly targetWillBill: string;
  readonly targetDidBill: string | null;
  readonly margin: string;
  readonly found: string;
  readonly leftover: string;
}

/** The figures of closed months, as their last report gave them: a row for each month and currency. */
@Injectable()
export class MonthClosesRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async keep(
    closed: { readonly applicationLinkId: string; readonly month: Month; readonly runId: string },
    totals: readonly ReportTotalsReply[],
  ): Promise<void> {
    const { tenantId, manager } = this.transaction;
    for (const row of totals) {
      await manager.query(
        `insert into month_closes (tenant_id, application_link_id, month, currency, run_id, distributor_billed,
           target_will_bill, target_did_bill, margin, found, leftover)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (tenant_id, application_link_id, month, currency) do update set run_id = excluded.run_id,
           distributor_billed = excluded.distributor_billed, target_will_bill = excluded.target_will_bill,
           target_did_bill = coalesce(excluded.target_did_bill, month_closes.target_did_bill),
           margin = excluded.margin, found = excluded.found, leftover = excluded.leftover, at = now()`,
        [
          tenantId,
          closed.applicationLinkId,
          closed.month,
          row.currency,
          closed.runId,
          row.distributorBilled.amount,
          row.targetWillBill.amount,
          row.targetDidBill?.amount ?? null,
          row.margin.amount,
          row.foundMoney.amount,
          row.leftover.amount,
        ],
      );
    }
  }

  /** Oldest first, at most `months` of them. */
  async newest(applicationLinkId: string, months: number): Promise<TrendMonthReply[]> {
    const rows = (await this.transaction.manager.query(
      `select month, currency, run_id as "runId", distributor_billed::text as "distributorBilled",
         target_will_bill::text as "targetWillBill", target_did_bill::text as "targetDidBill",
         margin::text as margin, found::text as found, leftover::text as leftover
       from month_closes where tenant_id = $1 and application_link_id = $2 and month in (
         select distinct month from month_closes where tenant_id = $1 and application_link_id = $2
         order by month desc limit $3)
       order by month, currency`,
      [this.transaction.tenantId, applicationLinkId, months],
    )) as ClosedRow[];
    return rows.map(reply);
  }

  /** What the changes of a year's closed months brought in those months, each currency apart. */
  async foundIn(applicationLinkId: string, year: string): Promise<FoundInYearReply[]> {
    const rows = (await this.transaction.manager.query(
      `select currency, sum(found)::text as amount, count(*)::int as months from month_closes
        where tenant_id = $1 and application_link_id = $2 and left(month, 4) = $3 group by currency order by currency`,
      [this.transaction.tenantId, applicationLinkId, year],
    )) as { currency: string; amount: string; months: number }[];
    return rows.map(({ currency, amount, months }) => ({ year, months, foundMoney: { amount, currency } }));
  }
}

function reply(row: ClosedRow): TrendMonthReply {
  const { month, runId, currency } = row;
  const money = (amount: string) => ({ amount, currency });
  return {
    month,
    runId,
    currency,
    distributorBilled: money(row.distributorBilled),
    targetWillBill: money(row.targetWillBill),
    targetDidBill: row.targetDidBill === null ? null : money(row.targetDidBill),
    margin: money(row.margin),
    foundMoney: money(row.found),
    leftover: money(row.leftover),
  };
}
