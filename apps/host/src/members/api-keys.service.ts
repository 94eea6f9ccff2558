import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditRepository } from '../audit/index.js';
import { hashKey } from '../auth/api-key-look-up.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import type { Role } from '../http/roles.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { ApiKeyReply, CreatedApiKeyReply } from './members.dto.js';

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Actor): Promise<ApiKeyReply[]> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      const where = { tenantId: actor.tenantId };
      const rows = await manager
        .getRepository(ApiKeyEntity)
        .find({ where, order: { createdAt: 'DESC' }, take: 200 });
      return rows.filter((row) => !row.revokedAt).map(replyOf);
    });
  }

  /** `key` is given only by the demo, whose key must stay the same. */
  create(
    actor: Actor,
    name: string,
    role: Role,
    key = `tl_${randomBytes(32).toString('base64url')}`,
  ): Promise<CreatedApiKeyReply> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      const row: ApiKeyEntity = {
        tenantId: actor.tenantId,
        id: randomUUID(),
        name,
        prefix: key.slice(0, 8),
        keyHash: hashKey(key),
        role,
        createdAt: new Date(),
        lastUsedAt: null,
        revokedAt: null,
      };
      await manager.getRepository(ApiKeyEntity).insert(row);
      await this.audit.append({
        actor,
        action: 'apiKey.made',
        resource: `api-key:${row.id}`,
        after: { name, role },
      });
      return { ...replyOf(row), key };
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.transaction.within(actor.tenantId, async (manager) => {
      const keys = manager.getRepository(ApiKeyEntity);
      const { affected } = await keys.update({ tenantId: actor.tenantId, id }, { revokedAt: new Date() });
      if (affected === 0) throw notFound('API key', id);
      await this.audit.append({ actor, action: 'apiKey.revoked', resource: `api-key:${id}` });
    });
  }
}

const replyOf = (row: ApiKeyEntity): ApiKeyReply => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  role: row.role,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});
