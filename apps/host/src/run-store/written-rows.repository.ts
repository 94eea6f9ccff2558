import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { RunEntity } from './run.entity.js';
import type { RunCountsReply } from './runs.dto.js';

interface Counted extends Pick<RunCountsReply, 'lines' | 'toDo' | 'linked' | 'excluded'> {
  readonly findings: Record<string, number>;
}

/** What a run's writes are about: few rows of many, so that showing them costs what was written and not what was read. */
@Injectable()
export class WrittenRowsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Lines that an operation names, that feed an agreement line that was written, or that show an operation. */
  async ids(
    runId: string,
    { lineIds, agreementLineIds }: { lineIds: readonly string[]; agreementLineIds: readonly string[] },
  ): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.manager.query(
      `select id from run_lines where tenant_id = $1 and run_id = $2 and view is not null
          and (id = any($3) or view -> 'links' ->> 'agreementLineId' = any($4) or view -> 'operationIds' <> '[]')`,
      [this.transaction.tenantId, runId, lineIds, agreementLineIds],
    );
    return rows.map((row) => row.id);
  }

  /** The counts of all rows as they are shown now. Charges and rejected records are as they were. */
  async counts({ id, summary }: Pick<RunEntity, 'id' | 'summary'>): Promise<RunCountsReply> {
    const rows: Counted[] = await this.transaction.manager.query(
      `with shown as (select state, linked, findings from run_lines where tenant_id = $1 and run_id = $2),
            codes as (select code, count(*)::int as lines from shown, lateral (select distinct unnest(findings) as code) f group by code)
       select count(*)::int as lines, (count(*) filter (where state in ('todo', 'change')))::int as "toDo",
              (count(*) filter (where linked and state <> 'excluded'))::int as linked,
              (count(*) filter (where state = 'excluded'))::int as excluded,
              (select coalesce(json_object_agg(code, lines), '{}') from codes) as findings
         from shown`,
      [this.transaction.tenantId, id],
    );
    const { findings, ...shown } = rows[0]!;
    const { unlinkedCharges = 0, rejectedRecords = 0 } = summary.counts ?? {};
    if (unlinkedCharges > 0) findings['unlinked-charge'] = unlinkedCharges;
    const unlinked = shown.lines - shown.excluded - shown.linked;
    return { ...shown, unlinked, unlinkedCharges, rejectedRecords, findings };
  }
}
