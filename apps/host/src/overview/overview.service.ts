import { Injectable } from '@nestjs/common';
import { addMoney, monthInWords, type Money } from '@tallylink/billing-model';
import { ApplicationLinksService } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { TieOutReply } from '../run-store/tie-out.dto.js';
import type { OverviewLinkReply, OverviewReply, OverviewRunReply } from './overview.dto.js';

const LAST_RUNS = 6;

@Injectable()
export class OverviewService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applicationLinks: ApplicationLinksService,
    private readonly runs: RunsRepository,
  ) {}

  get(actor: Actor): Promise<OverviewReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const items: OverviewLinkReply[] = [];
      for (const applicationLink of await this.applicationLinks.list(actor)) {
        const rows = await this.runs.page({ applicationLinkId: applicationLink.id }, 0, 30);
        const lastRuns = rows
          .filter((row) => row.state !== 'superseded' && row.state !== 'cancelled')
          .slice(0, LAST_RUNS)
          .map(runReply);
        items.push({ applicationLink, latest: lastRuns[0] ?? null, lastRuns });
      }
      return { items, next: nextStep(items) };
    });
  }
}

/** By count, so that +2.00 and −2.00 are not nothing. */
const unlinkedMoney = (tieOut: readonly TieOutReply[]): Money[] =>
  tieOut
    .filter(({ counts }) => counts.unlinkedLines + counts.unlinkedCharges > 0)
    .map(({ unlinked, unlinkedChargesTotal }) => addMoney(unlinked, unlinkedChargesTotal));

function runReply(run: RunEntity): OverviewRunReply {
  const { id: runId, month, state, summary, createdAt } = run;
  const { toDo = 0, lines = 0 } = summary.counts ?? {};
  return {
    runId,
    month,
    state,
    toDo,
    lines,
    operations: summary.operations ?? 0,
    unlinked: unlinkedMoney(summary.tieOut ?? []),
    createdAt: createdAt.toISOString(),
  };
}

function nextStep(items: readonly OverviewLinkReply[]): string {
  if (items.length === 0) return 'Connect a source and a target, then join them by an application link.';
  const latest = items.map((item) => item.latest).find((run) => run !== null);
  if (!latest) return 'Pick the first month.';
  const month = monthInWords(latest.month);
  switch (latest.state) {
    case 'open':
      return latest.toDo > 0
        ? `${latest.toDo} ${latest.toDo === 1 ? 'line' : 'lines'} of ${month} ${latest.toDo === 1 ? 'waits' : 'wait'} for you.`
        : `Review the changes of ${month}.`;
    case 'approved':
      return `The approved changes of ${month} wait to be applied.`;
    case 'failed':
      return `The run of ${month} failed. Open it to see why.`;
    case 'partially-applied':
      return `Some changes of ${month} were not written. Open the report.`;
    case 'applied':
      return `${month} is applied. Pick the next month.`;
    default:
      return `${month} is on its way.`;
  }
}
