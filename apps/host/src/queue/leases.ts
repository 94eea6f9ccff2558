import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';

const LEASE_SECONDS = 20;
/** Asked at every operation: what has this long left is not written again. */
const RENEW_BELOW_SECONDS = 15;

/** Who may work on something. It is given back when the work has stopped, and runs out when its holder died. */
@Injectable()
export class Leases {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Takes or renews; `false` when somebody else holds it. The database's clock decides. */
  async hold(tenantId: string, name: string, holder: string): Promise<boolean> {
    return this.transaction.within(tenantId, async (manager) => {
      const held: unknown[] = await manager.query(
        `select 1 from leases where tenant_id = $1 and name = $2 and holder = $3 and expires_at > now() + $4 * interval '1 second'`,
        [tenantId, name, holder, RENEW_BELOW_SECONDS],
      );
      if (held.length > 0) return true;
      const rows: unknown[] = await manager.query(
        `insert into leases (tenant_id, name, holder, expires_at) values ($1, $2, $3, now() + $4 * interval '1 second')
         on conflict (tenant_id, name) do update set holder = excluded.holder, expires_at = excluded.expires_at
           where leases.holder = excluded.holder or leases.expires_at < now()
         returning 1`,
        [tenantId, name, holder, LEASE_SECONDS],
      );
      return rows.length > 0;
    });
  }

  async release(tenantId: string, name: string, holder: string): Promise<void> {
    await this.transaction.within(tenantId, (manager) =>
      manager.query(`delete from leases where tenant_id = $1 and name = $2 and holder = $3`, [
        tenantId,
        name,
        holder,
      ]),
    );
  }

  /**
   * Runs `work` under a lease that is renewed while it runs. `signal` aborts when the lease was lost.
   * Returns `false`, without running anything, when somebody else holds it.
   */
  async under(
    lease: { readonly tenantId: string; readonly name: string; readonly holder: string },
    stop: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> {
    const { tenantId, name, holder } = lease;
    if (!(await this.hold(tenantId, name, holder))) return false;
    const lost = new AbortController();
    const renew = setInterval(
      () => {
        this.hold(tenantId, name, holder).then(
          (held) => held || lost.abort(new Error(`The lease ${name} was lost.`)),
          (error: unknown) => lost.abort(error),
        );
      },
      (LEASE_SECONDS * 1000) / 4,
    );
    try {
      await work(AbortSignal.any([stop, lost.signal]));
    } finally {
      clearInterval(renew);
      await this.release(tenantId, name, holder);
    }
    return true;
  }
}
