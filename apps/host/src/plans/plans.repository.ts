import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { notFound } from '../http/not-found.js';
import { PlanEntity } from './plan.entity.js';

/** The plan of a run, inside the tenant's transaction. */
@Injectable()
export class PlansRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async get(runId: string): Promise<PlanEntity> {
    const where = { tenantId: this.transaction.tenantId, runId };
    const plan = await this.transaction.manager.getRepository(PlanEntity).findOne({ where });
    if (!plan) throw notFound('plan of run', runId);
    return plan;
  }

  /** What people do with a plan. What it says is megabytes in a large month, and only `PlanStore` replaces that. */
  async save({ tenantId, runId, data: _, ...done }: PlanEntity): Promise<void> {
    await this.transaction.manager.getRepository(PlanEntity).update({ tenantId, runId }, done as never);
  }
}
