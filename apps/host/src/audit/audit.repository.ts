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

@Injectable()
export class AuditRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Adds an entry to the tenant's chain, in the transaction that does what it tells of. */
  async append(record: AuditRecord): Promise<void> {
    const { manager, tenantId } = this.transaction;
    // One writer at a time for each tenant: the next entry needs the hash of the one before.
    await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [tenantId]);
    const last = await manager
      .getRepository(AuditEntryEntity)
      .findOne({ where: { tenantId }, order: { number: 'DESC' } });
    const entry: HashedEntry = {
      tenantId,
      number: Number(last?.number ?? '0') + 1,
      at: new Date().toISOString(),
      actorId: record.actor.id,
      actor: record.actor.name,
      action: record.action,
      resource: record.resource,
      reason: record.reason ?? null,
      before: plain(record.before),
      after: plain(record.after),
      previousHash: last?.hash ?? FIRST_HASH,
    };
    await manager.query(
      `insert into audit_entries (tenant_id, number, at, actor_id, actor, action, resource, reason, before, after, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        tenantId,
        entry.number,
        entry.at,
        entry.actorId,
        entry.actor,
        entry.action,
        entry.resource,
        entry.reason,
        json(entry.before),
        json(entry.after),
        entry.previousHash,
        auditHash(entry),
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

/** As JSON will give it back, so that the hash is over what is stored. Fractions are text everywhere but in counts. */
function plain(value: object | null | undefined): unknown {
  return value === null || value === undefined ? null : JSON.parse(JSON.stringify(value));
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
