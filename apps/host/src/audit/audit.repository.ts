import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { auditHash, FIRST_HASH, type HashedEntry } from './audit-hash.js';

/** One thing that somebody did. `before` and `after` hold no secret. */
export interface AuditRecord {
  readonly actor: Pick<Actor, 'id' | 'name'>;
  readonly action: string;
  readonly resource: string;
  readonly reason?: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
}

type StoredEntry = HashedEntry & { readonly hash: string };

const CHUNK = 1000;

@Injectable()
export class AuditRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Adds an entry to the tenant's chain, in the transaction that does what it tells of. */
  append(record: AuditRecord): Promise<void> {
    return this.appendAll([record]);
  }

  /** Adds entries in this order: a decision about thousands of lines is as many entries, and few statements. */
  async appendAll(records: readonly AuditRecord[]): Promise<void> {
    if (records.length === 0) return;
    const { manager, tenantId } = this.transaction;
    // One writer at a time for each tenant: the next entry needs the hash of the one before.
    await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [tenantId]);
    const last = await manager
      .getRepository(AuditEntryEntity)
      .findOne({ where: { tenantId }, order: { number: 'DESC' } });
    let [number, previousHash] = [Number(last?.number ?? '0'), last?.hash ?? FIRST_HASH];
    const at = new Date().toISOString();
    const entries: StoredEntry[] = [];
    for (const record of records) {
      number += 1;
      const entry = entryOf(record, { tenantId, number, at, previousHash });
      previousHash = auditHash(entry);
      entries.push({ ...entry, hash: previousHash });
    }
    for (let from = 0; from < entries.length; from += CHUNK)
      await this.insert(entries.slice(from, from + CHUNK));
  }

  private async insert(entries: readonly StoredEntry[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    await manager.query(
      `insert into audit_entries (tenant_id, number, at, actor_id, actor, action, resource, reason, before, after, previous_hash, hash)
       select $1, r.* from unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                                  $9::jsonb[], $10::jsonb[], $11::text[], $12::text[]) as r`,
      [
        tenantId,
        entries.map((entry) => entry.number),
        entries.map((entry) => entry.at),
        entries.map((entry) => entry.actorId),
        entries.map((entry) => entry.actor),
        entries.map((entry) => entry.action),
        entries.map((entry) => entry.resource),
        entries.map((entry) => entry.reason),
        entries.map((entry) => json(entry.before)),
        entries.map((entry) => json(entry.after)),
        entries.map((entry) => entry.previousHash),
        entries.map((entry) => entry.hash),
      ],
    );
  }

  page(options: {
    resource?: string | undefined;
    before?: number | undefined;
    limit: number;
  }): Promise<AuditEntryEntity[]> {
    const { manager, tenantId } = this.transaction;
    return manager.getRepository(AuditEntryEntity).find({
      where: {
        tenantId,
        ...(options.resource === undefined ? {} : { resource: options.resource }),
        ...(options.before === undefined ? {} : { number: LessThan(String(options.before)) }),
      },
      order: { number: 'DESC' },
      take: options.limit,
    });
  }

  /** Entries after a number, oldest first, for the verifier. */
  after(number: number, limit: number): Promise<AuditEntryEntity[]> {
    const { manager, tenantId } = this.transaction;
    return manager.query(
      `select number, at, actor_id as "actorId", actor, action, resource, reason, before, after,
              previous_hash as "previousHash", hash
         from audit_entries where tenant_id = $1 and number > $2 order by number limit $3`,
      [tenantId, number, limit],
    );
  }
}

function entryOf(
  record: AuditRecord,
  place: Pick<HashedEntry, 'tenantId' | 'number' | 'at' | 'previousHash'>,
): HashedEntry {
  return {
    ...place,
    actorId: record.actor.id,
    actor: record.actor.name,
    action: record.action,
    resource: record.resource,
    reason: record.reason ?? null,
    before: plain(record.before),
    after: plain(record.after),
  };
}

/** As JSON will give it back, so that the hash is over what is stored. Fractions are text everywhere but in counts. */
function plain(value: object | null | undefined): unknown {
  return value === null || value === undefined ? null : JSON.parse(JSON.stringify(value));
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
