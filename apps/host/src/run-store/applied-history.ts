import { Injectable } from '@nestjs/common';
import {
  monthOf,
  monthPeriod,
  multiplyMoney,
  roundMoney,
  type Operation,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AppliedCharge, ChargedOnce, LastApplied } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import { writtenSteps, type LineWrite } from './written-steps.js';

interface Row {
  readonly data: Operation;
  readonly state: string;
  readonly reference: string | null;
  readonly month: string;
}

interface Kept {
  readonly from: PlainDate | null;
  readonly agreementLineIds: readonly string[];
}

/** What earlier runs of an application link wrote, from our own journal. Unknown operations count too. */
@Injectable()
export class AppliedHistory {
  constructor(private readonly transaction: TenantTransaction) {}

  /** As a run of `month` must know it: later months that were applied keep what the target has. */
  async of(
    applicationLinkId: string,
    month: string,
  ): Promise<{ lastApplied: LastApplied[]; appliedCharges: AppliedCharge[]; chargedOnce: ChargedOnce[] }> {
    const rows: Row[] = await this.transaction.manager.query(
      `select o.data, o.state, o.reference, r.month from operations o
         join runs r on r.tenant_id = o.tenant_id and r.id = o.run_id
        where o.tenant_id = $1 and r.application_link_id = $2 and o.state in ('applied', 'verified', 'unknown', 'sending')
        order by coalesce(o.sent_at, o.changed_at), o.position`,
      [this.transaction.tenantId, applicationLinkId],
    );
    const kept = await this.kept(applicationLinkId, month);
    const charges = stillCharged(rows);
    return {
      lastApplied: lastApplied(rows, kept),
      appliedCharges: charges.flatMap(appliedCharge),
      chargedOnce: charges.flatMap(chargedOnce),
    };
  }

  /** The agreement lines of the earliest later month that was applied, also those that needed no change there. */
  private async kept(applicationLinkId: string, month: string): Promise<Kept> {
    const rows: { month: string; agreementLineId: string }[] = await this.transaction.manager.query(
      `with later as (
         select id, month from runs
          where tenant_id = $1 and application_link_id = $2 and month > $3 and state in ('applied', 'partially-applied')
          order by month, created_at desc limit 1)
       select distinct later.month, l.view -> 'links' ->> 'agreementLineId' as "agreementLineId"
         from later join run_lines l on l.tenant_id = $1 and l.run_id = later.id
        where l.linked and not l.excluded and l.view -> 'links' ->> 'agreementLineId' is not null`,
      [this.transaction.tenantId, applicationLinkId, month],
    );
    const from = rows[0] ? monthPeriod(rows[0].month).start : null;
    return { from, agreementLineIds: rows.map((row) => row.agreementLineId) };
  }
}

function lastApplied(rows: readonly Row[], kept: Kept): LastApplied[] {
  const lines = new Map<string, LineWrite[]>(kept.agreementLineIds.map((id) => [id, []]));
  for (const { data, reference } of rows) {
    if (data.kind !== 'change-line' && data.kind !== 'add-line') continue;
    const id = data.kind === 'change-line' ? data.agreementLineId : reference;
    if (id !== null) lines.set(id, [...(lines.get(id) ?? []), data]);
  }
  return [...lines].map(([agreementLineId, writes]) => {
    const steps = writtenSteps(writes);
    return { agreementLineId, days: steps.map((step) => step.day), steps, keepFrom: kept.from };
  });
}

/** Charges that no undo has deleted. */
function stillCharged(rows: readonly Row[]): Row[] {
  const deleted = new Set(
    rows.flatMap(({ data, state }) =>
      data.kind === 'delete-charge' && (state === 'applied' || state === 'verified') ? [data.chargeId] : [],
    ),
  );
  return rows.filter((row) => row.reference === null || !deleted.has(row.reference));
}

function appliedCharge({ data, month }: Row): AppliedCharge[] {
  if (data.kind !== 'create-charge' || data.covers || !data.after.unitCost) return [];
  const { unitCost } = data.after;
  return data.lineIds.map((lineId) => ({ lineId, month: month || monthOf(data.after.day), unitCost }));
}

/** Charges for days of a line: those days are not charged a second time. */
function chargedOnce({ data }: Row): ChargedOnce[] {
  if (data.kind !== 'create-charge' || !data.covers) return [];
  const { unitPrice, units } = data.after;
  return [
    { lineIds: data.lineIds, period: data.covers, money: roundMoney(multiplyMoney(unitPrice, units), 2) },
  ];
}
