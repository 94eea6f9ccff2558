import { Injectable } from '@nestjs/common';
import type {
  SourceCharge,
  SourceCustomerRecord,
  SourceDocument,
  SourceRecord,
  SourceSubscription,
} from '@tallylink/billing-model';
import { inJsonPieces, TenantTransaction } from '../database/index.js';

interface Row extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  readonly id: string;
  readonly document_id: string | null;
  readonly day: string | null;
  readonly updated_at: string;
  readonly data: SourceRecord;
}

/** What any run of a connection has ever read, by the source's own ids. The newest version of each wins. */
@Injectable()
export class SourceRecordsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async keep(connectionId: string, records: readonly SourceRecord[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    const newest = [...new Map(records.map((record) => [`${record.kind} ${record.id}`, record])).values()];
    await inJsonPieces(newest, rowOf, (json) =>
      manager.query(
        `insert into source_records (tenant_id, connection_id, kind, id, document_id, day, updated_at, data)
         select $1, $2, r.* from json_to_recordset($3::json)
             as r(kind text, id text, document_id text, day date, updated_at text, data jsonb)
         on conflict (tenant_id, connection_id, kind, id) do update
           set document_id = excluded.document_id, day = excluded.day, updated_at = excluded.updated_at,
               data = excluded.data, read_at = now()
           where source_records.data is distinct from excluded.data`,
        [tenantId, connectionId, json],
      ),
    );
  }

  /** A document that was read again has exactly the charges that came with it; one that it had before is gone. */
  async forgetOtherCharges(
    connectionId: string,
    documentIds: readonly string[],
    seen: readonly string[],
  ): Promise<void> {
    if (documentIds.length === 0) return;
    await this.transaction.manager.query(
      `delete from source_records where tenant_id = $1 and connection_id = $2 and kind = 'charge'
          and document_id = any($3::text[]) and not (id = any($4::text[]))`,
      [this.transaction.tenantId, connectionId, documentIds, seen],
    );
  }

  documents(connectionId: string): Promise<SourceDocument[]> {
    return this.of<SourceDocument>(connectionId, 'document');
  }

  charges(connectionId: string): Promise<SourceCharge[]> {
    return this.of<SourceCharge>(connectionId, 'charge');
  }

  subscriptions(connectionId: string): Promise<SourceSubscription[]> {
    return this.of<SourceSubscription>(connectionId, 'subscription');
  }

  customers(connectionId: string): Promise<SourceCustomerRecord[]> {
    return this.of<SourceCustomerRecord>(connectionId, 'customer');
  }

  /** The vendor's own record, unchanged. */
  async raw(
    connectionId: string,
    kind: SourceRecord['kind'],
    ids: readonly string[],
  ): Promise<Map<string, unknown>> {
    const { manager, tenantId } = this.transaction;
    const rows: { id: string; raw: unknown }[] = await manager.query(
      `select id, data -> 'raw' as raw from source_records where tenant_id = $1 and connection_id = $2 and kind = $3 and id = any($4)`,
      [tenantId, connectionId, kind, ids],
    );
    return new Map(rows.map((row) => [row.id, row.raw]));
  }

  /** Without the raw records: assembling needs none, and they are most of the memory. */
  private async of<T>(connectionId: string, kind: SourceRecord['kind']): Promise<T[]> {
    const { manager, tenantId } = this.transaction;
    const rows: { data: T }[] = await manager.query(
      `select data - 'raw' as data from source_records where tenant_id = $1 and connection_id = $2 and kind = $3`,
      [tenantId, connectionId, kind],
    );
    return rows.map((row) => row.data);
  }
}

function rowOf(record: SourceRecord): Row {
  const base = { kind: record.kind, id: record.id, data: record };
  switch (record.kind) {
    case 'document':
      return { ...base, document_id: record.id, day: record.date, updated_at: record.updatedAt };
    case 'charge':
      return {
        ...base,
        document_id: record.documentId,
        day: record.documentDate,
        updated_at: record.documentUpdatedAt,
      };
    case 'subscription':
      return { ...base, document_id: null, day: record.updatedDay, updated_at: record.updatedAt };
    case 'customer':
      return { ...base, document_id: null, day: null, updated_at: '' };
  }
}
