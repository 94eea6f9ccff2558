import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { ApiKeyEntity } from '../members/api-key.entity.js';

/** Keys are stored as their hash only. They are random and long, so a fast hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Finds the key that a machine sent; the key names its tenant. */
@Injectable()
export class ApiKeyLookUp {
  constructor(private readonly transaction: TenantTransaction) {}

  async actorOf(key: string): Promise<Actor | null> {
    const keyHash = hashKey(key);
    const found = await this.transaction.lookUp({ apiKeyHash: keyHash }, (manager) =>
      manager.getRepository(ApiKeyEntity).findOne({ where: { keyHash } }),
    );
    if (!found || found.revokedAt) return null;
    await this.transaction.within(found.tenantId, (manager) =>
      manager.query(
        `update api_keys set last_used_at = now()
          where tenant_id = $1 and id = $2 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
        [found.tenantId, found.id],
      ),
    );
    return {
      kind: 'api-key',
      id: `key:${found.id}`,
      name: `API key ${found.name}`,
      tenantId: found.tenantId,
      role: found.role,
    };
  }
}
