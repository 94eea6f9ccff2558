import type { ConnectionCache } from '@tallylink/connector-sdk';
import type { TenantTransaction } from '../database/index.js';
import type { SealedFor, Vault } from '../sealing/index.js';

/** What a connector asks the host to keep for one connection: tokens, zone, metadata. Secrets are sealed. */
export class DatabaseConnectionCache implements ConnectionCache {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly vault: Vault,
    private readonly tenantId: string,
    private readonly connectionId: string,
  ) {}

  private get owner(): SealedFor {
    return { tenantId: this.tenantId, connectionId: this.connectionId, purpose: 'cache' };
  }

  get<T>(key: string): Promise<T | undefined> {
    return this.transaction.within(this.tenantId, async (manager) => {
      const rows: { value: string; sealed: boolean }[] = await manager.query(
        `select value, sealed from connection_cache
          where tenant_id = $1 and connection_id = $2 and key = $3 and expires_at > now()`,
        [this.tenantId, this.connectionId, key],
      );
      const row = rows[0];
      if (!row) return undefined;
      return (row.sealed ? this.vault.open(row.value, this.owner) : JSON.parse(row.value)) as T;
    });
  }

  async set(
    key: string,
    value: unknown,
    options: { readonly ttlMs: number; readonly secret?: boolean },
  ): Promise<void> {
    const sealed = options.secret === true;
    const text = sealed ? this.vault.seal(value, this.owner) : JSON.stringify(value);
    await this.transaction.within(this.tenantId, (manager) =>
      manager.query(
        `insert into connection_cache (tenant_id, connection_id, key, value, sealed, expires_at)
         values ($1, $2, $3, $4, $5, now() + $6::double precision * interval '1 millisecond')
         on conflict (tenant_id, connection_id, key)
         do update set value = excluded.value, sealed = excluded.sealed, expires_at = excluded.expires_at`,
        [this.tenantId, this.connectionId, key, text, sealed, options.ttlMs],
      ),
    );
  }

  async delete(key: string): Promise<void> {
    await this.transaction.within(this.tenantId, (manager) =>
      manager.query(`delete from connection_cache where tenant_id = $1 and connection_id = $2 and key = $3`, [
        this.tenantId,
        this.connectionId,
        key,
      ]),
    );
  }
}

/** A cache that forgets with the call: for values that are tried before they are saved. */
export class PassingCache implements ConnectionCache {
  private readonly values = new Map<string, unknown>();

  async get<T>(key: string): Promise<T | undefined> {
    return this.values.get(key) as T | undefined;
  }

  async set(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
  }

  async delete(key: string): Promise<void> {
    this.values.delete(key);
  }
}
