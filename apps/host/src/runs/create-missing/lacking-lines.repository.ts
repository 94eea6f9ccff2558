import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import { TenantTransaction } from '../../database/index.js';
import { lineConditions } from '../../run-store/line-conditions.js';
import type { LineLinksReply, LineReply } from '../../run-store/lines.dto.js';
import type { MissingRequest } from './create-many.dto.js';

/** A line that is not tied in full, with what it is tied to and what is suggested. */
export interface LackingLine {
  readonly id: string;
  readonly links: LineLinksReply;
}

/** Lines that somebody creates something for, in bulk. */
@Injectable()
export class LackingLinesRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Of the lines that are meant, those that lack a tie; an excluded one needs none. */
  lacking(
    runId: string,
    { lineIds, filter, exceptLineIds }: Pick<MissingRequest, 'lineIds' | 'filter' | 'exceptLineIds'>,
  ): Promise<LackingLine[]> {
    const { manager, tenantId } = this.transaction;
    const conditions = lineConditions(filter ?? {}, [tenantId, runId, lineIds ?? null, exceptLineIds ?? []]);
    return manager.query(
      `select id, view -> 'links' as links from run_lines
        where tenant_id = $1 and run_id = $2 and view is not null and not linked and not excluded
          and ($3::text[] is null or id = any($3)) and not id = any($4::text[]) and ${conditions.sql}
        order by position`,
      conditions.values,
    );
  }

  /** By their ids, which may be more than one request names. */
  async some(
    runId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly line: BillingLine; readonly view: LineReply }>> {
    const { manager, tenantId } = this.transaction;
    const rows: { id: string; line: BillingLine; view: LineReply }[] = await manager.query(
      `select id, line, view from run_lines where tenant_id = $1 and run_id = $2 and id = any($3) and view is not null`,
      [tenantId, runId, ids],
    );
    return new Map(rows.map(({ id, line, view }) => [id, { line, view }]));
  }

  /** Any line of a run, always the same; `null` when it has none. */
  async first(runId: string): Promise<BillingLine | null> {
    const { manager, tenantId } = this.transaction;
    const rows: { line: BillingLine }[] = await manager.query(
      `select line from run_lines where tenant_id = $1 and run_id = $2 order by position limit 1`,
      [tenantId, runId],
    );
    return rows[0]?.line ?? null;
  }
}
