import { Injectable } from '@nestjs/common';
import { monthPeriod } from '@tallylink/billing-model';
import { ApplicationLinksRepository } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import type { PlanEntity } from '../plan.entity.js';

const READ_AT = `(select made_at from run_records where tenant_id = $1 and run_id = $2 and kind = 'reading')`;

/** Charges of the month that another reading of the same source brought, or changed, since this one. */
const SOURCE_MOVED = `
select count(*)::int as count from source_records
 where tenant_id = $1 and connection_id = $3 and kind = 'charge' and read_at > ${READ_AT}
   and coalesce((data -> 'period' ->> 'start')::date, day) < $5::date
   and coalesce((data -> 'period' ->> 'endExclusive')::date, day + 1) > $4::date`;

/** Services of this plan to which another run wrote since they were read. */
const TARGET_MOVED = `
select count(distinct mine.chain)::int as count from operations mine
  join operations o on o.tenant_id = mine.tenant_id and o.run_id <> mine.run_id
   and o.data ->> 'agreementId' = mine.data ->> 'agreementId' and o.data ->> 'serviceId' = mine.data ->> 'serviceId'
   and o.state in ('sending', 'applied', 'verified', 'unknown') and coalesce(o.sent_at, o.changed_at) > ${READ_AT}
  join runs r on r.tenant_id = o.tenant_id and r.id = o.run_id
  join application_links l on l.tenant_id = r.tenant_id and l.id = r.application_link_id and l.target_connection_id = $3
 where mine.tenant_id = $1 and mine.run_id = $2 and mine.purpose = 'plan'`;

/** Whether what a plan was made from still holds, as far as the host itself knows; no vendor is asked. */
@Injectable()
export class PlanFreshness {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
  ) {}

  /** What has moved since the plan was made, each in a sentence. Empty: it still holds. */
  async movedSince(run: RunEntity, plan: PlanEntity): Promise<string[]> {
    const { versions } = plan.data;
    // An undo is made from what was written; the target is compared right before each write.
    if (!versions || isUndo(plan)) return [];
    const link = await this.links.get(run.applicationLinkId);
    const { start, endExclusive } = monthPeriod(run.month);
    const [tenantId, runId] = [run.tenantId, run.id];
    const charges = await this.count(SOURCE_MOVED, [
      tenantId,
      runId,
      link.sourceConnectionId,
      start,
      endExclusive,
    ]);
    const written = await this.count(TARGET_MOVED, [tenantId, runId, link.targetConnectionId]);
    return [
      ...(charges > 0
        ? [
            `The source has moved: another reading brought ${things(charges, 'charge')} of this month that this run does not know. Start the month again.`,
          ]
        : []),
      ...(String(versions.linkVersion) === String(link.entityLinkVersion)
        ? []
        : ['The links have moved: a link, an exclusion or a policy was changed after the plan was made.']),
      ...(written > 0
        ? [
            `The target has moved: another run wrote to ${things(written, 'service')} of this plan. Start the month again.`,
          ]
        : []),
    ];
  }

  private async count(query: string, parameters: readonly unknown[]): Promise<number> {
    const rows: { count: number }[] = await this.transaction.manager.query(query, [...parameters]);
    return rows[0]?.count ?? 0;
  }
}

export const isUndo = (plan: PlanEntity): boolean =>
  (plan.data.versions?.snapshotIds ?? []).some((id) => id.startsWith('undo:'));

const things = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
