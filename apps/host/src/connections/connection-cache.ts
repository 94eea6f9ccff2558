import type { ConnectionCache } from '@tallylink/connector-sdk';
import type { TenantTransaction } from '../database/index.js';
import type { SealedFor, Vault } from '../sealing/index.js';

/** What one context has seen is not asked of the database again for this long: a write looks at the same things each time. */
const REMEMBER_MS = 30_000;

/**
 * What a connector asks the host to keep for one connection: tokens, zone, metadata. Secrets are sealed, and always
 * read anew: another worker may have got a newer token meanwhile.
 */
export class DatabaseConnectionCache implements ConnectionCache {
  private readonly seen = new Map<string, { readonly value: unknown; readonly until: number }>();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly vault: Vault,
    private readonly tenantId: string,
    private readonly connectionId: string,
  ) {}

  private get owner(): SealedFor {
    return { tenantId: this.tenantId, connectionId: this.connectionId, purpose: 'cache' };
  }

  async get<T>(key: string): Promise<T | undefined> {
    const seen = this.seen.get(key);
    if (seen && performance.now() < seen.until) return seen.value as T;
    return this.transaction.within(this.tenantId, async (manager) => {
      const rows: { value: string; sealed: boolean; leftMs: number }[] = await manager.query(
        `select value, sealed, extract(epoch from expires_at - now())::double precision * 1000 as "leftMs" from connection_cache
          where tenant_id = $1 and connection_id = $2 and key = $3 and expires_at > now()`,
        [this.tenantId, this.connectionId, key],
      );
      const row = rows[0];
      if (!row) return undefined;
      if (row.sealed) return this.vault.open(row.value, this.owner) as T;
      const value = JSON.parse(row.value) as T;
      this.remember(key, value, row.leftMs);
      return value;
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
    this.seen.delete(key);
    if (!sealed) this.remember(key, value, options.ttlMs);
  }

  async delete(key: string): Promise<void> {
    this.seen.delete(key);
    await this.transaction.within(this.tenantId, (manager) =>
      manager.query(`delete from connection_cache where tenant_id = $1 and connection_id = $2 and key = $3`, [
        this.tenantId,
        this.connectionId,
        key,
      ]),
    );
  }

  private remember(key: string, value: unknown, ttlMs: number): void {
    this.seen.set(key, { value, until: performance.now() + Math.min(ttlMs, REMEMBER_MS) });
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
