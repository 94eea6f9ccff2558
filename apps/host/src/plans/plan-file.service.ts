import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, type Operation } from '@tallylink/billing-model';
import { PLAN_SCHEMA, planContent } from '@tallylink/sync-engine';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { PlansRepository } from './plans.repository.js';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** The plan as a file: what its hash covers, canonical, and beside it who approved. docs/plan-file.md describes it. */
@Injectable()
export class PlanFileService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly plans: PlansRepository,
    private readonly links: ApplicationLinksRepository,
  ) {}

  of(actor: Actor, runId: string): Promise<PlanFile> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.get(runId);
      const plan = await this.plans.get(runId);
      const { versions } = plan.data;
      if (!versions) {
        throw new DomainError(
          'PLAN.NO_FILE',
          'This plan is older than plan files. Nothing was written. Start the month again for a plan that has one.',
        );
      }
      const operations = await this.planned(runId);
      const link = await this.links.get(run.applicationLinkId);
      const file = {
        schema: PLAN_SCHEMA,
        hash: plan.hash,
        content: planContent({ month: run.month, operations }, versions),
        about: {
          runId,
          applicationLink: link.name,
          state: plan.state,
          madeAt: plan.madeAt.toISOString(),
          approvals: plan.approvals.map(({ name, at, operationIds }) => ({ by: name, at, operationIds })),
        },
      };
      return { name: `plan-${run.month}-${plan.hash.slice(0, 12)}.json`, text: canonicalJson(file) };
    });
  }

  /** As they were planned: a waiting one may since have learned the id of what was made before it. */
  private async planned(runId: string): Promise<Operation[]> {
    const rows: { data: Operation }[] = await this.transaction.manager.query(
      `select coalesce(planned, data) as data from operations
        where tenant_id = $1 and run_id = $2 and purpose = 'plan' and retry_of is null order by position, id`,
      [this.transaction.tenantId, runId],
    );
    return rows.map((row) => row.data);
  }
}
