import { Injectable } from '@nestjs/common';
import type {
  SourceCharge,
  SourceCustomerRecord,
  SourceDocument,
  SourceRecord,
  SourceSubscription,
} from '@tallylink/billing-model';
import { TenantTransaction } from '../database/index.js';

const CHUNK = 2000;

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly documentId: string | null;
  readonly day: string | null;
  readonly updatedAt: string;
  readonly data: SourceRecord;
}

/** What any run of a connection has ever read, by the source's own ids. The newest version of each wins. */
@Injectable()
export class SourceRecordsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async keep(connectionId: string, records: readonly SourceRecord[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    const rows = [
      ...new Map(records.map((record) => [`${record.kind} ${record.id}`, rowOf(record)])).values(),
    ];
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      await manager.query(
        `insert into source_records (tenant_id, connection_id, kind, id, document_id, day, updated_at, data)
         select $1, $2, r.kind, r.id, r.document_id, r.day::date, r.updated_at, r.data
           from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
             as r(kind, id, document_id, day, updated_at, data)
         on conflict (tenant_id, connection_id, kind, id) do update
           set document_id = excluded.document_id, day = excluded.day, updated_at = excluded.updated_at,
               data = excluded.data, read_at = now()
           where source_records.data is distinct from excluded.data`,
        [
          tenantId,
          connectionId,
          chunk.map((row) => row.kind),
          chunk.map((row) => row.id),
          chunk.map((row) => row.documentId),
          chunk.map((row) => row.day),
          chunk.map((row) => row.updatedAt),
          chunk.map((row) => JSON.stringify(row.data)),
        ],
      );
    }
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
      return { ...base, documentId: record.id, day: record.date, updatedAt: record.updatedAt };
    case 'charge':
      return {
        ...base,
        documentId: record.documentId,
        day: record.documentDate,
        updatedAt: record.documentUpdatedAt,
      };
    case 'subscription':
      return { ...base, documentId: null, day: record.updatedDay, updatedAt: record.updatedAt };
    case 'customer':
      return { ...base, documentId: null, day: null, updatedAt: '' };
  }
}
