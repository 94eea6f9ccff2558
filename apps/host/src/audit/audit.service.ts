import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { AuditEntryEntity } from './audit-entry.entity.js';
import { auditHash, FIRST_HASH } from './audit-hash.js';
import type { AuditEntryReply, AuditListReply, AuditQuery, AuditVerificationReply } from './audit.dto.js';
import { AuditRepository } from './audit.repository.js';

const BATCH = 1000;

@Injectable()
export class AuditService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly entries: AuditRepository,
  ) {}

  list(actor: Actor, query: AuditQuery): Promise<AuditListReply> {
    const limit = query.limit ?? 100;
    return this.transaction.within(actor.tenantId, async () => {
      const rows = await this.entries.page({ resource: query.resource, before: query.before, limit });
      const items = rows.map(replyOf);
      return { items, nextBefore: rows.length === limit ? items[items.length - 1]!.number : null };
    });
  }

  /** Computes every hash again. A changed, missing or inserted entry does not fit its neighbours. */
  verify(actor: Actor): Promise<AuditVerificationReply> {
    return this.transaction.within(actor.tenantId, async () => {
      let number = 0;
      let previousHash = FIRST_HASH;
      for (;;) {
        const batch = await this.entries.after(number, BATCH);
        for (const row of batch) {
          if (!fits(actor.tenantId, row, number, previousHash))
            return { intact: false, entries: number, brokenAt: number + 1 };
          number += 1;
          previousHash = row.hash;
        }
        if (batch.length < BATCH) return { intact: true, entries: number, brokenAt: null };
      }
    });
  }
}

function fits(tenantId: string, row: AuditEntryEntity, previous: number, previousHash: string): boolean {
  const { hash, at, number, ...rest } = row;
  if (Number(number) !== previous + 1 || rest.previousHash !== previousHash) return false;
  return auditHash({ ...rest, tenantId, number: previous + 1, at: new Date(at).toISOString() }) === hash;
}

function replyOf(row: AuditEntryEntity): AuditEntryReply {
  return {
    number: Number(row.number),
    at: row.at.toISOString(),
    actor: row.actor,
    action: row.action,
    resource: row.resource,
    reason: row.reason,
    before: row.before,
    after: row.after,
    hash: row.hash,
  };
}
