import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import { inJsonPieces, TenantTransaction } from '../database/index.js';
import { lineConditions } from './line-conditions.js';
import type { LineReply, LinesFilter } from './lines.dto.js';

export type ChosenLine = Pick<LineReply, 'id' | 'state' | 'chargesTotal'>;

/** The lines of a run: as they were assembled, and as the grid shows them. In bulk. */
@Injectable()
export class RunLinesRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async insert(runId: string, lines: readonly BillingLine[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await inJsonPieces([...lines].sort(compareLines), rowOf, (json) =>
      manager.query(
        `insert into run_lines (tenant_id, run_id, id, position, line, customer_id, currency, search, charges_total)
         select $1, $2, r.* from json_to_recordset($3::json)
             as r(id text, position int, line jsonb, customer_id text, currency text, search text, charges_total numeric)`,
        [tenantId, runId, json],
      ),
    );
  }

  /** Replaces what the grid shows of each line. */
  async show(runId: string, replies: readonly LineReply[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await inJsonPieces(replies, shownColumns, (json) =>
      manager.query(
        `update run_lines l set view = r.view, state = r.state, linked = r.linked, excluded = r.excluded,
                findings = r.findings, money_effect = r.effect, service_name = r.service_name, units = r.units,
                unit_cost = r.unit_cost, effective_date = r.effective_date
           from json_to_recordset($3::json)
             as r(id text, view jsonb, state text, linked boolean, excluded boolean, findings text[], effect numeric,
                  service_name text, units numeric, unit_cost numeric, effective_date text)
          where l.tenant_id = $1 and l.run_id = $2 and l.id = r.id and l.view is distinct from r.view`,
        [tenantId, runId, json],
      ),
    );
  }

  /** All of them, or those of the ids. */
  async lines(runId: string, ids: readonly string[] | null = null): Promise<BillingLine[]> {
    const { manager, tenantId } = this.transaction;
    const rows: { line: BillingLine }[] = await manager.query(
      `select line from run_lines where tenant_id = $1 and run_id = $2 and ($3::text[] is null or id = any($3)) order by position`,
      [tenantId, runId, ids],
    );
    return rows.map((row) => row.line);
  }

  /** Lines that were linked when the run was last validated. */
  async linkedLines(runId: string): Promise<BillingLine[]> {
    const { manager, tenantId } = this.transaction;
    const rows: { line: BillingLine }[] = await manager.query(
      `select line from run_lines where tenant_id = $1 and run_id = $2 and linked order by position`,
      [tenantId, runId],
    );
    return rows.map((row) => row.line);
  }

  async one(runId: string, id: string): Promise<{ line: BillingLine; view: LineReply } | null> {
    const { manager, tenantId } = this.transaction;
    const rows: { line: BillingLine; view: LineReply }[] = await manager.query(
      `select line, view from run_lines where tenant_id = $1 and run_id = $2 and id = $3 and view is not null`,
      [tenantId, runId, id],
    );
    return rows[0] ?? null;
  }

  async views(
    runId: string,
    filter: LinesFilter,
    after: number,
    limit: number,
  ): Promise<{ position: number; view: LineReply }[]> {
    const { manager, tenantId } = this.transaction;
    const conditions = lineConditions(filter, [tenantId, runId, after, limit]);
    return manager.query(
      `select position, view from run_lines
        where tenant_id = $1 and run_id = $2 and position > $3 and view is not null and ${conditions.sql}
        order by position limit $4`,
      conditions.values,
    );
  }

  /** What a bulk action must know of each line. */
  chosen(runId: string, filter: LinesFilter): Promise<ChosenLine[]> {
    const conditions = lineConditions(filter, [this.transaction.tenantId, runId]);
    return this.transaction.manager.query(
      `select id, state, json_build_object('amount', charges_total::text, 'currency', currency) as "chargesTotal"
         from run_lines where tenant_id = $1 and run_id = $2 and view is not null and ${conditions.sql} order by position`,
      conditions.values,
    );
  }
}

const rowOf = (line: BillingLine, position: number): Record<string, unknown> => ({
  id: line.id,
  position,
  line,
  customer_id: line.customer.id,
  currency: line.currency,
  search: searchText(line),
  charges_total: line.chargesTotal.amount,
});

const shownColumns = (view: LineReply): Record<string, unknown> => ({
  id: view.id,
  view,
  state: view.state,
  linked: isLinked(view),
  excluded: view.excludedReason !== null,
  findings: view.findings.map((finding) => finding.code),
  effect: effectOf(view),
  service_name: view.service.name,
  units: view.units.closing,
  unit_cost: view.unitCost?.amount ?? null,
  effective_date: view.effectiveDate,
});

/** What is billed in another currency is no part of a sum in the line's own. */
const effectOf = ({ moneyEffect, currency }: LineReply): string =>
  moneyEffect?.currency === currency ? moneyEffect.amount : '0';

const isLinked = ({ links }: LineReply): boolean =>
  links.customer.linked && links.contract.linked && links.service.linked;

const compareLines = (a: BillingLine, b: BillingLine): number =>
  a.customer.name.localeCompare(b.customer.name, 'en') ||
  a.service.name.localeCompare(b.service.name, 'en') ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const searchText = (line: BillingLine): string =>
  [line.customer.name, line.contract.id, line.contract.name, line.service.name, line.service.code ?? '']
    .join(' ')
    .toLowerCase();
