import { Injectable } from '@nestjs/common';
import type { Operation } from '@tallylink/billing-model';
import { replayGuardRails, type GuardRails, type ReplaySide } from '@tallylink/sync-engine';
import { ApplicationLinksRepository, enginePolicies, storedPolicies } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { Actor } from '../../http/actor.js';
import type { PlanData } from '../plan.entity.js';
import type {
  GuardRailsRequest,
  ReplayedPlanReply,
  ReplayReply,
  ReplaySideReply,
} from './plan-replay.dto.js';

/** Plans of one month that are replayed, newest first. */
const PLANS = 20;
const SUMMARIES = 50;

interface Row {
  readonly runId: string;
  readonly hash: string;
  readonly state: string;
  readonly madeAt: Date;
  readonly rails: PlanData['rails'];
  readonly operations: readonly Operation[];
}

/** What other guard rails would have done with the plans of a month that was. Reads only. */
@Injectable()
export class PlanReplayService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
  ) {}

  replay(
    actor: Actor,
    linkId: string,
    month: string | undefined,
    candidate: GuardRailsRequest,
  ): Promise<ReplayReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const link = await this.links.get(linkId);
      const given = Object.entries(candidate).filter(([, value]) => value !== undefined);
      const { guardRails } = enginePolicies({
        ...storedPolicies(link.policies),
        ...Object.fromEntries(given),
      });
      const chosen = month ?? (await this.newestMonth(linkId));
      if (chosen === null) return { month: null, plans: [] };
      const rows = await this.plans(linkId, chosen);
      return { month: chosen, plans: rows.map((row) => replayed(row, guardRails)) };
    });
  }

  private async newestMonth(linkId: string): Promise<string | null> {
    const rows: { month: string | null }[] = await this.transaction.manager.query(
      `select max(r.month) as month from runs r join plans p on p.tenant_id = r.tenant_id and p.run_id = r.id
        where r.tenant_id = $1 and r.application_link_id = $2`,
      [this.transaction.tenantId, linkId],
    );
    return rows[0]?.month ?? null;
  }

  /** Undone months are other plans: they were asked for one by one. */
  private plans(linkId: string, month: string): Promise<Row[]> {
    return this.transaction.manager.query(
      `select p.run_id as "runId", p.hash, p.state, p.made_at as "madeAt", p.data -> 'rails' as rails,
              (select coalesce(jsonb_agg(coalesce(o.planned, o.data) order by o.position, o.id), '[]') from operations o
                where o.tenant_id = p.tenant_id and o.run_id = p.run_id and o.purpose = 'plan' and o.retry_of is null) as operations
         from plans p join runs r on r.tenant_id = p.tenant_id and r.id = p.run_id
        where p.tenant_id = $1 and r.application_link_id = $2 and r.month = $3 and p.data ? 'rails'
        order by p.made_at desc limit ${PLANS}`,
      [this.transaction.tenantId, linkId, month],
    );
  }
}

function replayed(row: Row, rails: GuardRails): ReplayedPlanReply {
  const { held = [], services = 0 } = row.rails ?? {};
  const { approves, holds, guards } = replayGuardRails({ operations: row.operations, held, services }, rails);
  const summaries = new Map(row.operations.map((one) => [one.id, one.summary]));
  const before = new Set(held);
  return {
    runId: row.runId,
    hash: row.hash,
    state: row.state,
    madeAt: row.madeAt.toISOString(),
    approves: sideReply(approves, summaries),
    holds: sideReply(holds, summaries),
    guards: [...guards],
    differs: holds.operationIds.length !== held.length || holds.operationIds.some((id) => !before.has(id)),
  };
}

function sideReply(side: ReplaySide, summaries: ReadonlyMap<string, string>): ReplaySideReply {
  return {
    changes: side.operationIds.length,
    services: side.services,
    money: [...side.money],
    summaries: side.operationIds.slice(0, SUMMARIES).map((id) => summaries.get(id) ?? ''),
  };
}
