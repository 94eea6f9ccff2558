import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { lineConditions } from './line-conditions.js';
import { lineOrder } from './line-order.js';
import type { LineFacetReply, LineReply, LinesFilter, ViewCountsReply } from './lines.dto.js';

export interface LineTotalRow {
  readonly currency: string;
  readonly lines: number;
  readonly charges: string;
  readonly effect: string;
}

export interface CustomerTotalRow extends LineTotalRow {
  readonly customerId: string;
}

interface LineWindow {
  readonly sort: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

interface CountedWindow {
  readonly items: LineReply[];
  readonly totals: LineTotalRow[];
}

const SUMS =
  'currency, count(*)::int as lines, sum(charges_total)::text as charges, sum(money_effect)::text as effect';
const TOTALS = `select ${SUMS}`;

/** What a grid shows that holds only the rows in sight. Rows are chosen and counted without opening them. */
@Injectable()
export class LineWindowsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Any part of the lines, in any order. */
  async window(
    runId: string,
    filter: LinesFilter,
    { sort, offset, limit }: LineWindow,
  ): Promise<LineReply[]> {
    const { sql, values } = this.of(runId, filter, [offset, limit]);
    const rows: { position: number }[] = await this.query(
      `select position from run_lines where ${sql} order by ${lineOrder(sort)} offset $3 limit $4`,
      values,
    );
    return this.at(
      runId,
      rows.map(({ position }) => position),
    );
  }

  /** The same, with the totals of all that matches. */
  async counted(runId: string, filter: LinesFilter, window: LineWindow): Promise<CountedWindow> {
    if (filter.q) return this.searched(runId, filter, window);
    const items = await this.window(runId, filter, window);
    return { items, totals: await this.totals(runId, filter) };
  }

  /** Text stands in no index: every line is looked at, but only once for rows and totals. */
  private async searched(
    runId: string,
    filter: LinesFilter,
    { sort, offset, limit }: LineWindow,
  ): Promise<CountedWindow> {
    const { sql, values } = this.of(runId, filter, [offset, limit]);
    const [found] = await this.query<{ totals: LineTotalRow[] | null; positions: number[] | null }>(
      `with matching as materialized (
              select position, currency, charges_total, money_effect, row_number() over (order by ${lineOrder(sort)}) as place
                from run_lines where ${sql}),
            totals as (${TOTALS} from matching group by currency order by currency)
       select (select json_agg(totals) from totals) as totals,
              (select array_agg(position order by place) from matching where place > $3 and place <= $3 + $4) as positions`,
      values,
    );
    return { items: await this.at(runId, found?.positions ?? []), totals: found?.totals ?? [] };
  }

  totals(runId: string, filter: LinesFilter): Promise<LineTotalRow[]> {
    const { sql, values } = this.of(runId, filter);
    return this.query(`${TOTALS} from run_lines where ${sql} group by currency order by currency`, values);
  }

  customerTotals(runId: string, filter: LinesFilter): Promise<CustomerTotalRow[]> {
    const { sql, values } = this.of(runId, filter);
    return this.query(
      `select customer_id as "customerId", ${SUMS} from run_lines where ${sql} group by customer_id, currency order by customer_id, currency`,
      values,
    );
  }

  /** How many lines each view of the grid has. */
  async viewCounts(runId: string): Promise<ViewCountsReply> {
    const { sql, values } = this.of(runId, {});
    const rows = await this.query<ViewCountsReply>(
      `select count(*) filter (where state in ('todo', 'change'))::int as todo, count(*)::int as "all",
              count(*) filter (where excluded)::int as excluded from run_lines where ${sql}`,
      values,
    );
    return rows[0]!;
  }

  /** Where, behind a row and then from the top, the next line stands that is not as it should be. */
  async nextFinding(
    runId: string,
    filter: LinesFilter,
    sort: string | undefined,
    after: number,
  ): Promise<number | null> {
    const { sql, values } = this.of(runId, filter, [after]);
    const rows = await this.query<{ place: number }>(
      `select place::int from (select row_number() over (order by ${lineOrder(sort)}) - 1 as place, findings, excluded from run_lines where ${sql}) as ordered
        where not excluded and not findings <@ array['match'] order by place <= $3, place limit 1`,
      values,
    );
    return rows[0]?.place ?? null;
  }

  customers(runId: string): Promise<LineFacetReply[]> {
    const { sql, values } = this.of(runId, {});
    return this.query(
      `with customers as materialized (select customer_id, count(*)::int as lines, min(position) as position from run_lines where ${sql} group by customer_id)
       select c.customer_id as id, l.line -> 'customer' ->> 'name' as name, c.lines from customers c
         join run_lines l on l.tenant_id = $1 and l.run_id = $2 and l.position = c.position order by 2`,
      values,
    );
  }

  findings(runId: string): Promise<LineFacetReply[]> {
    const { sql, values } = this.of(runId, {});
    return this.query(
      `with sets as materialized (select findings, count(*) as lines from run_lines where ${sql} group by findings)
       select code as id, code as name, sum(lines)::int as lines
         from sets cross join lateral (select distinct unnest(findings) as code) as codes group by code order by 3 desc, 1`,
      values,
    );
  }

  private async at(runId: string, positions: readonly number[]): Promise<LineReply[]> {
    if (positions.length === 0) return [];
    const rows = await this.query<{ view: LineReply }>(
      `select l.view from unnest($3::int[]) with ordinality as wanted (position, place)
         join run_lines l on l.tenant_id = $1 and l.run_id = $2 and l.position = wanted.position
        where l.view is not null order by wanted.place`,
      [this.transaction.tenantId, runId, positions],
    );
    return rows.map(({ view }) => view);
  }

  /** Conditions of a run's lines that match; `$1` and `$2` are tenant and run, then come the values given. */
  private of(
    runId: string,
    filter: LinesFilter,
    values: readonly unknown[] = [],
  ): { sql: string; values: unknown[] } {
    const conditions = lineConditions(filter, [this.transaction.tenantId, runId, ...values]);
    return { sql: `tenant_id = $1 and run_id = $2 and ${conditions.sql}`, values: conditions.values };
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, [...values]);
  }
}
