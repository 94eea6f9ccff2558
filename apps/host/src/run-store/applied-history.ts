import { Injectable } from '@nestjs/common';
import { monthOf, type Operation } from '@tallylink/billing-model';
import type { AppliedCharge, LastApplied } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';

interface Row {
  readonly data: Operation;
  readonly state: string;
  readonly reference: string | null;
  readonly month: string;
}

/** What earlier runs of an application link wrote, from our own journal. Unknown operations count too. */
@Injectable()
export class AppliedHistory {
  constructor(private readonly transaction: TenantTransaction) {}

  async of(
    applicationLinkId: string,
  ): Promise<{ lastApplied: LastApplied[]; appliedCharges: AppliedCharge[] }> {
    const rows: Row[] = await this.transaction.manager.query(
      `select o.data, o.state, o.reference, r.month from operations o
         join runs r on r.tenant_id = o.tenant_id and r.id = o.run_id
        where o.tenant_id = $1 and r.application_link_id = $2 and o.state in ('applied', 'verified', 'unknown', 'sending')
        order by o.changed_at, o.position`,
      [this.transaction.tenantId, applicationLinkId],
    );
    return { lastApplied: lastApplied(rows), appliedCharges: rows.flatMap(appliedCharge) };
  }
}

function lastApplied(rows: readonly Row[]): LastApplied[] {
  const lines = new Map<string, { days: string[]; steps: Map<string, string> }>();
  for (const { data, reference } of rows) {
    if (data.kind !== 'change-line' && data.kind !== 'add-line') continue;
    const id = data.kind === 'change-line' ? data.agreementLineId : reference;
    if (id === null) continue;
    const line = lines.get(id) ?? { days: [], steps: new Map<string, string>() };
    line.days.push(data.effectiveDate);
    line.steps.set(data.effectiveDate, data.after.units);
    lines.set(id, line);
  }
  return [...lines].map(([agreementLineId, { days, steps }]) => ({
    agreementLineId,
    days: [...new Set(days)].sort(),
    steps: [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, units]) => ({ day, units })),
  }));
}

function appliedCharge({ data, month }: Row): AppliedCharge[] {
  if (data.kind !== 'create-charge' || !data.after.unitCost) return [];
  const { unitCost } = data.after;
  return data.lineIds.map((lineId) => ({ lineId, month: month || monthOf(data.after.day), unitCost }));
}
