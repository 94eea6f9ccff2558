import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { RunEntity } from './run.entity.js';

const DECIDED: readonly RunEntity['state'][] = ['approved', 'applying', 'applied', 'partially-applied'];

/** Who approved what a run wrote or is about to write. */
@Injectable()
export class Approvers {
  constructor(private readonly transaction: TenantTransaction) {}

  /** In the order in which they approved. A plan that waits for its second person is not approved. */
  async of({ id, state }: RunEntity): Promise<string[]> {
    if (!DECIDED.includes(state)) return [];
    const [plan]: { names: string[] }[] = await this.transaction.manager.query(
      `select array(select given ->> 'name' from jsonb_array_elements(approvals) with ordinality as a (given, place)
                     order by place) as names
         from plans where tenant_id = $1 and run_id = $2`,
      [this.transaction.tenantId, id],
    );
    return plan?.names ?? [];
  }
}
