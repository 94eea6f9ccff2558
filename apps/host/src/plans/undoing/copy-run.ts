import type { TenantTransaction } from '../../database/index.js';

/** The snapshot and the lines of a run for another one, with what the first one wrote in its place. */
export async function copyRun(transaction: TenantTransaction, oldId: string, newId: string): Promise<void> {
  const { manager, tenantId } = transaction;
  await manager.query(
    `insert into run_records (tenant_id, run_id, kind, id, data)
     select distinct on (replace(kind, 'applied-line', 'target-line'), id)
            tenant_id, $3, replace(kind, 'applied-line', 'target-line'), id, data
       from run_records where tenant_id = $1 and run_id = $2
      order by replace(kind, 'applied-line', 'target-line'), id, kind = 'applied-line' desc`,
    [tenantId, oldId, newId],
  );
  await manager.query(
    `insert into run_lines (tenant_id, run_id, id, position, line, view, state, linked, excluded, customer_id, currency, findings, search, charges_total, money_effect,
                            service_name, units, unit_cost, effective_date)
     select tenant_id, $3, id, position, line, view, state, linked, excluded, customer_id, currency, findings, search, charges_total, money_effect,
            service_name, units, unit_cost, effective_date
       from run_lines where tenant_id = $1 and run_id = $2`,
    [tenantId, oldId, newId],
  );
}
