import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import { TenantTransaction } from '../database/index.js';
import { lineConditions } from './line-conditions.js';
import type { LineReply, LinesFilter } from './lines.dto.js';

const CHUNK = 1000;

export interface LineTotalRow {
  readonly currency: string;
  readonly lines: number;
  readonly charges: string;
  readonly effect: string;
}

/** The lines of a run: as they were assembled, and as the grid shows them. In bulk. */
@Injectable()
export class RunLinesRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async insert(runId: string, lines: readonly BillingLine[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    const sorted = [...lines].sort((a, b) => compareLines(a, b));
    for (let from = 0; from < sorted.length; from += CHUNK) {
      const chunk = sorted.slice(from, from + CHUNK);
      await manager.query(
        `insert into run_lines (tenant_id, run_id, id, position, line, customer_id, currency, search, charges_total)
         select $1, $2, r.id, r.position, r.line, r.customer_id, r.currency, r.search, r.charges_total
           from unnest($3::text[], $4::int[], $5::jsonb[], $6::text[], $7::text[], $8::text[], $9::numeric[])
             as r(id, position, line, customer_id, currency, search, charges_total)`,
        [
          tenantId,
          runId,
          chunk.map((line) => line.id),
          chunk.map((_, index) => from + index),
          chunk.map((line) => JSON.stringify(line)),
          chunk.map((line) => line.customer.id),
          chunk.map((line) => line.currency),
          chunk.map(searchText),
          chunk.map((line) => line.chargesTotal.amount),
        ],
      );
    }
  }

  /** Replaces what the grid shows of each line. */
  async show(runId: string, replies: readonly LineReply[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    for (let from = 0; from < replies.length; from += CHUNK) {
      const chunk = replies.slice(from, from + CHUNK);
      await manager.query(
        `update run_lines l set view = r.view, state = r.state, linked = r.linked, excluded = r.excluded,
                findings = array(select jsonb_array_elements_text(r.findings)), money_effect = r.effect
           from unnest($3::text[], $4::jsonb[], $5::text[], $6::boolean[], $7::boolean[], $8::jsonb[], $9::numeric[])
             as r(id, view, state, linked, excluded, findings, effect)
          where l.tenant_id = $1 and l.run_id = $2 and l.id = r.id and l.view is distinct from r.view`,
        [
          tenantId,
          runId,
          chunk.map((line) => line.id),
          chunk.map((line) => JSON.stringify(line)),
          chunk.map((line) => line.state),
          chunk.map((line) => isLinked(line)),
          chunk.map((line) => line.excludedReason !== null),
          chunk.map((line) => JSON.stringify(line.findings.map((finding) => finding.code))),
          chunk.map((line) => line.moneyEffect?.amount ?? '0'),
        ],
      );
    }
  }

  async lines(runId: string): Promise<BillingLine[]> {
    const { manager, tenantId } = this.transaction;
    const rows: { line: BillingLine }[] = await manager.query(
      `select line from run_lines where tenant_id = $1 and run_id = $2 order by position`,
      [tenantId, runId],
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

  totals(runId: string, filter: LinesFilter): Promise<LineTotalRow[]> {
    const conditions = lineConditions(filter, [this.transaction.tenantId, runId]);
    return this.transaction.manager.query(
      `select currency, count(*)::int as lines, sum(charges_total)::text as charges, sum(money_effect)::text as effect from run_lines
        where tenant_id = $1 and run_id = $2 and ${conditions.sql} group by currency order by currency`,
      conditions.values,
    );
  }
}

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
