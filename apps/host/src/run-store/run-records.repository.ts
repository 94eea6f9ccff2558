import { Injectable } from '@nestjs/common';
import { inJsonPieces, TenantTransaction } from '../database/index.js';

/** What a run keeps beside its lines: the target's snapshot, the source's customers, and the reading as a whole. */
export type RecordKind =
  | 'target-customer'
  | 'target-agreement'
  | 'target-service'
  | 'target-line'
  /** A line as a run of ours left it: it stands before the one that was read. */
  | 'applied-line'
  | 'source-customer'
  | 'unlinked-charge'
  | 'rejected'
  /** Links and exclusions of an applied run, as they were decided then. */
  | 'decided'
  | 'reading';

/** Records of a run, in bulk. A snapshot only grows: what was created or written later is added beside it. */
@Injectable()
export class RunRecordsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async add(
    runId: string,
    kind: RecordKind,
    records: readonly { readonly id: string; readonly data: unknown }[],
  ): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await inJsonPieces(
      records,
      ({ id, data }) => ({ id, data }),
      (json) =>
        manager.query(
          `insert into run_records (tenant_id, run_id, kind, id, data)
           select $1, $2, $3, r.id, r.data from json_to_recordset($4::json) as r(id text, data jsonb)
           on conflict (tenant_id, run_id, kind, id) do update set data = excluded.data`,
          [tenantId, runId, kind, json],
        ),
    );
  }

  async of<T>(runId: string, kind: RecordKind): Promise<T[]> {
    const { manager, tenantId } = this.transaction;
    const rows: { data: T }[] = await manager.query(
      `select data from run_records where tenant_id = $1 and run_id = $2 and kind = $3 order by id`,
      [tenantId, runId, kind],
    );
    return rows.map((row) => row.data);
  }

  async one<T>(runId: string, kind: RecordKind, id: string): Promise<T | null> {
    const { manager, tenantId } = this.transaction;
    const rows: { data: T }[] = await manager.query(
      `select data from run_records where tenant_id = $1 and run_id = $2 and kind = $3 and id = $4`,
      [tenantId, runId, kind, id],
    );
    return rows[0]?.data ?? null;
  }

  /** Those of the ids that are there. */
  async known(runId: string, kind: RecordKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { manager, tenantId } = this.transaction;
    const rows: { id: string }[] = await manager.query(
      `select id from run_records where tenant_id = $1 and run_id = $2 and kind = $3 and id = any($4)`,
      [tenantId, runId, kind, ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Empties a run, for a reading that starts again. */
  async clear(runId: string): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await manager.query(`delete from run_records where tenant_id = $1 and run_id = $2`, [tenantId, runId]);
    await manager.query(`delete from run_lines where tenant_id = $1 and run_id = $2`, [tenantId, runId]);
  }
}
