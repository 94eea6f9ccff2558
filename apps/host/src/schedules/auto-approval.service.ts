import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DomainError, monthInWords } from '@tallylink/billing-model';
import { autoApprovalObstacles } from '@tallylink/sync-engine';
import {
  ApplicationLinksRepository,
  storedPolicies,
  type AutoApprovalReply,
} from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { NotificationsService } from '../notifications/index.js';
import { OperationsRepository, PlansRepository, PlansService } from '../plans/index.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { policySentence, waitingNotice } from './policy-words.js';

const LOOK_EVERY_MS = 60_000;
/** Who approves, where no person does. */
const POLICY = 'policy';

interface Due {
  readonly tenantId: string;
  readonly runId: string;
}

interface Approvable {
  /** `null`: it is approved already, and the host ended before the writing began. */
  readonly hash: string | null;
  readonly policy: AutoApprovalReply;
}

/**
 * Approves plans of scheduled runs where a person has set a policy for it, and only within its rails. Off unless it was
 * set; never where two people approve, and never again what a person took back. The audit names the policy; what it
 * leaves to a person is told to the members with the reason.
 */
@Injectable()
export class AutoApprovalService {
  private readonly log = new Logger('auto-approval');

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
    private readonly runs: RunsRepository,
    private readonly plansOf: PlansRepository,
    private readonly operations: OperationsRepository,
    private readonly plans: PlansService,
    private readonly notifications: NotificationsService,
  ) {}

  @Interval(LOOK_EVERY_MS)
  async approveDue(): Promise<void> {
    const due: Due[] = await this.transaction.lookUp({ scheduler: true }, (manager) =>
      manager.query(
        `select r.tenant_id as "tenantId", r.id as "runId" from schedules s
           join runs r on r.tenant_id = s.tenant_id and r.id = s.last_run_id
           join plans p on p.tenant_id = r.tenant_id and p.run_id = r.id
          where r.created_at > now() - interval '1 day'
            and (r.state = 'open' and r.progress ->> 'stage' = 'ready'
                 and p.state = 'open' and p.approvals = '[]' and p.reopened is null
              or r.state = 'approved' and p.approvals -> 0 ->> 'personId' = '${POLICY}')
          order by r.created_at limit 50`,
      ),
    );
    for (const one of due) await this.approve(one);
  }

  private async approve({ tenantId, runId }: Due): Promise<void> {
    try {
      const found = await this.transaction.within(tenantId, () => this.approvable(runId));
      if (!found) return;
      const { hash, policy } = found;
      const name = `Policy set by ${policy.setBy}`;
      const actor: Actor = { kind: 'schedule', id: POLICY, name, tenantId, role: 'billing' };
      if (hash !== null) await this.plans.approve(actor, runId, { hash, reason: policySentence(policy) });
      if (policy.apply) await this.plans.apply(actor, runId);
    } catch (error) {
      // A refusal is an answer: the plan waits for a person, who sees why.
      if (!(error instanceof DomainError))
        return this.log.error({ event: 'autoApproval.failed', tenantId, runId, err: error });
      this.log.warn({ event: 'autoApproval.refused', tenantId, runId, code: error.code });
      await this.transaction.within(tenantId, () => this.tell(runId, [error.message]));
    }
  }

  private async tell(runId: string, obstacles: readonly string[]): Promise<void> {
    const { month } = await this.runs.get(runId);
    await this.notifications.tellOnce(runId, 'policyWaits', waitingNotice(monthInWords(month), obstacles));
  }

  private async approvable(runId: string): Promise<Approvable | null> {
    const run = await this.runs.get(runId);
    const policies = storedPolicies((await this.links.get(run.applicationLinkId)).policies);
    const { autoApproval: policy, approvers } = policies;
    if (!policy) return null;
    if (run.state === 'approved') return policy.apply ? { hash: null, policy } : null;
    const plan = await this.plansOf.get(runId);
    const operations = (await this.operations.all(runId, 'plan')).map((row) => row.data);
    // A month without a change has nothing to wait for.
    if (!operations.some((one) => one.ticked)) return null;
    const obstacles = [
      ...(approvers > 1 ? ['Two people approve here, and a policy stands in for neither.'] : []),
      ...(run.summary.tiedOut ? [] : ['Not everything that was read is linked or excluded.']),
      ...autoApprovalObstacles({ operations, guards: plan.data.guards }, policy),
    ];
    if (obstacles.length === 0) return { hash: plan.hash, policy };
    await this.tell(runId, obstacles);
    return null;
  }
}
