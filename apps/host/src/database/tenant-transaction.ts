import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Scope {
  readonly tenantId: string | null;
  readonly manager: EntityManager;
}

/** What the database's policies may look at before a tenant is known; each opens a few rows for reading. */
export interface LookUp {
  readonly userId?: string;
  readonly apiKeyHash?: string;
  readonly invitationHash?: string;
  readonly scheduler?: true;
}

const current = new AsyncLocalStorage<Scope>();

/**
 * The only way to a tenant's rows: a transaction that has told the database whose they are.
 *
 * Repositories take their manager from here, so that a query outside of it fails instead of seeing nothing. Never held
 * across a call to a vendor.
 */
@Injectable()
export class TenantTransaction {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in the tenant's transaction; inside one of the same tenant it joins it. */
  async within<T>(tenantId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const outer = current.getStore();
    if (outer) {
      if (outer.tenantId !== tenantId)
        throw new Error('A transaction of one tenant was asked for rows of another.');
      return work(outer.manager);
    }
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
      return current.run({ tenantId, manager }, () => work(manager));
    });
  }

  /** Reads the few rows that lead to a tenant: my memberships, a key, an invitation, work that is due. */
  async lookUp<T>(by: LookUp, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `select set_config('app.user_id', $1, true), set_config('app.api_key_hash', $2, true),
                set_config('app.invitation_hash', $3, true), set_config('app.scope', $4, true)`,
        [by.userId ?? '', by.apiKeyHash ?? '', by.invitationHash ?? '', by.scheduler ? 'scheduler' : ''],
      );
      return current.run({ tenantId: null, manager }, () => work(manager));
    });
  }

  /** The manager of the transaction that is running. */
  get manager(): EntityManager {
    const scope = current.getStore();
    if (!scope) throw new Error('A repository was used outside of a tenant transaction.');
    return scope.manager;
  }

  get tenantId(): string {
    const tenantId = current.getStore()?.tenantId;
    if (!tenantId) throw new Error('A repository was used outside of a tenant transaction.');
    return tenantId;
  }
}
