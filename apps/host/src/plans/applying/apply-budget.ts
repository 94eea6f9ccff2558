import { Injectable } from '@nestjs/common';
import type { TargetSide } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { ApplyWaits } from './apply-waits.js';
import type { OperationEntity } from '../operations/operation.entity.js';
import { forUs, roomNow, writesThatFit, type WindowUse } from '../plan-budget.js';
import { WindowUses } from './window-use.js';

interface BudgetedTask {
  readonly tenantId: string;
  readonly runId: string;
  readonly purpose: OperationEntity['purpose'];
  readonly side: TargetSide;
}

/** Others' requests leave the window at times that only the target knows: look again after this long. */
const LOOK_AGAIN_MS = 5 * 60_000;

/**
 * Whether an apply may write now, or waits for the target's next window: instead of running into the limit, and
 * leaving the headroom to the MSP's other tools. The runner asks before each batch.
 */
@Injectable()
export class ApplyBudget {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly uses: WindowUses,
  ) {}

  /** As many of them as fit now, at least one. Errors: `ApplyWaits` when none does. */
  async admit(task: BudgetedTask, ready: readonly OperationEntity[]): Promise<readonly OperationEntity[]> {
    // What a person confirmed in a dialog was only taken because it fits, and the person is waiting.
    if (task.purpose !== 'plan' || ready.length === 0) return ready;
    await this.uses.ask(task.side);
    return this.transaction.within(task.tenantId, async () => {
      const run = await this.runs.get(task.runId);
      const use = await this.uses.known(run.applicationLinkId);
      const fits = writesThatFit(roomNow(use));
      if (fits > 0) {
        if (run.waiting) await this.goOn(task);
        return ready.slice(0, fits);
      }
      this.uses.askAgain(task.side.connection.id);
      const sent = await this.uses.sentAt(task.side.connection.id, use.windowMs);
      throw new ApplyWaits(nextRoom(use, sent, ready.length, new Date()), reasonOf(use));
    });
  }

  private async goOn({ tenantId, runId }: BudgetedTask): Promise<void> {
    await this.transaction.manager.query(
      `update runs set waiting = null, change = change + 1 where tenant_id = $1 and id = $2`,
      [tenantId, runId],
    );
  }
}

/** When enough of our own writes have left the window for half of our part, or for all that waits. */
function nextRoom(use: WindowUse, sent: readonly Date[], waiting: number, now: Date): Date {
  const lookAgain = new Date(now.getTime() + LOOK_AGAIN_MS);
  if (use.ours < forUs(use)) return lookAgain;
  const wanted = Math.max(1, Math.min(waiting, Math.floor(forUs(use) / 2)));
  const leaving = sent[Math.min(wanted, sent.length) - 1];
  if (!leaving) return lookAgain;
  return new Date(Math.max(now.getTime() + 1000, leaving.getTime() + use.windowMs));
}

function reasonOf(use: WindowUse): string {
  const minutes = Math.round(use.windowMs / 60_000);
  const kept = `${use.headroomPercent} % are kept for other tools`;
  return use.ours >= forUs(use)
    ? `Of the ${use.all?.allowed ?? use.declared} requests that the target takes in ${minutes} minutes, our part is used; ${kept}. The rest is written by itself in the next window.`
    : `The target's ${use.all?.allowed ?? use.declared} requests of ${minutes} minutes are used by all tools together. The rest is written by itself when there is room.`;
}
