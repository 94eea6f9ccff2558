import { Injectable } from '@nestjs/common';
import type { Operation } from '@tallylink/billing-model';
import type { Plan } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import type { OperationView } from './operations/operation.entity.js';
import { operationEffects } from './operations/operation-effects.js';
import type { PlanData } from './plan.entity.js';
import { planData, type PlanSurroundings } from './plan-data.js';

/** The first of two approvals holds while the plan stays the same; of another plan it says that it ended. */
const REPLACE = `
insert into plans (tenant_id, run_id, hash, state, data) values ($1, $2, $3, 'open', $4)
on conflict (tenant_id, run_id) do update set hash = excluded.hash, state = 'open', data = excluded.data,
  approved_by = null, approved_at = null, made_at = now(),
  expires_at = case when plans.hash = excluded.hash then plans.expires_at end,
  approvals = case when plans.hash = excluded.hash then plans.approvals else '[]' end,
  reopened = case when plans.hash = excluded.hash or plans.approvals = '[]' then plans.reopened else
    jsonb_build_object('at', $5::text, 'reason', 'The plan has changed since ' || (plans.approvals -> 0 ->> 'name') ||
      ' approved it. Look at it and approve it again.') end`;

/** Keeps the present plan of a run. Operations that were never approved are replaced; what was sent stays for ever. */
@Injectable()
export class PlanStore {
  constructor(private readonly transaction: TenantTransaction) {}

  async replace(runId: string, plan: Plan, around: PlanSurroundings): Promise<void> {
    const { manager, tenantId } = this.transaction;
    const data: PlanData = planData(plan, around);
    await manager.query(
      `delete from operations where tenant_id = $1 and run_id = $2 and purpose = 'plan' and attempts = 0 and state = 'pending'`,
      [tenantId, runId],
    );
    await manager.query(REPLACE, [
      tenantId,
      runId,
      plan.hash,
      JSON.stringify(data),
      new Date().toISOString(),
    ]);
    await this.insert(runId, plan.operations, 'plan', (operation) => viewOf(operation, around));
  }

  /** What the plan left unwritten, as the engine named it. */
  async leftovers(runId: string): Promise<PlanData['leftovers']> {
    const rows: { leftovers: PlanData['leftovers'] | null }[] = await this.transaction.manager.query(
      `select data -> 'leftovers' as leftovers from plans where tenant_id = $1 and run_id = $2`,
      [this.transaction.tenantId, runId],
    );
    return rows[0]?.leftovers ?? [];
  }

  /** What can be decided about the lines of the run. */
  async offers(runId: string): Promise<PlanData['offers']> {
    const rows: { offers: PlanData['offers'] | null }[] = await this.transaction.manager.query(
      `select data -> 'offers' as offers from plans where tenant_id = $1 and run_id = $2`,
      [this.transaction.tenantId, runId],
    );
    return rows[0]?.offers ?? [];
  }

  /** The operations of the present plan, in its order. */
  async operations(runId: string): Promise<Operation[]> {
    const rows: { data: Operation }[] = await this.transaction.manager.query(
      `select data from operations where tenant_id = $1 and run_id = $2 and purpose = 'plan' order by position, id`,
      [this.transaction.tenantId, runId],
    );
    return rows.map((row) => row.data);
  }

  /** Adds operations that are pending. One that is there already (the same id) stays as it is. */
  async insert(
    runId: string,
    operations: readonly Operation[],
    purpose: 'plan' | 'create',
    view: (operation: Operation) => OperationView,
    also: {
      readonly approved?: boolean;
      readonly retryOf?: (operation: Operation) => string | null;
    } = {},
  ): Promise<void> {
    if (operations.length === 0) return;
    const { manager, tenantId } = this.transaction;
    await manager.query(
      `insert into operations (tenant_id, run_id, id, position, purpose, chain, kind, state, approved, data, view, retry_of)
       select $1, $2, r.id, r.position, $3, r.chain, r.kind, 'pending', $4, r.data, r.view, r.retry_of
         from unnest($5::text[], $6::text[], $7::int[], $8::text[], $9::text[], $10::jsonb[], $11::jsonb[])
           as r(retry_of, id, position, chain, kind, data, view)
       on conflict (tenant_id, run_id, id) do nothing`,
      [
        tenantId,
        runId,
        purpose,
        also.approved ?? false,
        operations.map((operation) => also.retryOf?.(operation) ?? null),
        operations.map((operation) => operation.id),
        operations.map((_, index) => index),
        operations.map((operation) => operation.chain),
        operations.map((operation) => operation.kind),
        operations.map((operation) => JSON.stringify(operation)),
        operations.map((operation) => JSON.stringify(view(operation))),
      ],
    );
  }
}

function viewOf(operation: Operation, around: PlanSurroundings): OperationView {
  const { target, month } = around;
  const customer = target.customers.find((one) => one.id === operation.targetCustomerId);
  const serviceId = 'serviceId' in operation ? operation.serviceId : null;
  const service = target.services.find((one) => one.id === serviceId);
  return {
    customerName: customer?.name ?? null,
    serviceName: service?.name ?? null,
    ...operationEffects(operation, month),
  };
}
