import { Injectable, Logger } from '@nestjs/common';
import type { TargetCapabilities } from '@tallylink/billing-model';
import { waitOnTimer } from '@tallylink/connector-sdk';
import type { TargetSide } from '../../application-links/index.js';
import { ApplyBudget } from './apply-budget.js';
import { ApplyPatience } from './apply-patience.js';
import { tellProgress } from './apply-progress.js';
import { nextWork, withoutRetried, type Standing } from './next-batch.js';
import { OperationJournal } from '../operations/operation-journal.js';
import { OperationSender } from './operation-sender.js';
import { OperationVerifier } from './operation-verifier.js';
import type { OperationEntity } from '../operations/operation.entity.js';
import { StalenessCheck, type Fresh } from '../approving/staleness.js';
import { Tries } from './tries.js';

/** The read before a write is at most this old. */
const FRESH_MS = 30_000;
/** Progress is for eyes: telling it counts every operation, which must not be done at every operation. */
const TELL_MS = 1000;
/** Rounds of one apply: each proves at least one operation, waits, or ends. */
const MOST_ROUNDS = 10_000;
const LONGEST_WAIT_MS = 120_000;
const MOST_WAITS = 20;

export interface ApplyTask {
  readonly tenantId: string;
  readonly runId: string;
  readonly purpose: OperationEntity['purpose'];
  readonly side: TargetSide;
  readonly capabilities: TargetCapabilities;
  readonly signal: AbortSignal;
  /** Whether the lease of the target connection is still ours. Asked at every operation. */
  readonly holdsLease: () => Promise<boolean>;
}

/**
 * Exactly once over an API that is not. First it settles what an earlier apply left behind, by reading; then it writes
 * batch by batch: read, write, read back. Called again after a crash at any moment, it comes to the same end.
 */
@Injectable()
export class ApplyRunner {
  private readonly log = new Logger('apply');

  constructor(
    private readonly journal: OperationJournal,
    private readonly sender: OperationSender,
    private readonly verifier: OperationVerifier,
    private readonly staleness: StalenessCheck,
    private readonly patience: ApplyPatience,
    private readonly budget: ApplyBudget,
  ) {}

  /** Returns the operations as they are at the end. Errors: `ConnectorError` when the connection is refused, `ApplyWaits`. */
  async run(task: ApplyTask): Promise<OperationEntity[]> {
    const tries = new Tries();
    try {
      await this.writeAll(task, tries);
    } catch (error) {
      // What was written before it stopped is still proved, as far as the target answers.
      await this.settleAll(task, tries).catch((second: unknown) =>
        this.log.warn({ event: 'apply.unproved', runId: task.runId, err: second }),
      );
      throw error;
    }
    await this.settleAll(task, tries);
    return this.operations(task);
  }

  private async writeAll(task: ApplyTask, tries: Tries): Promise<void> {
    let waits = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const quietMs = await this.settle(task, tries);
      if (await this.shouldStop(task)) return;
      const ready = await this.nextBatch(task, tries);
      if (ready.length === 0 && quietMs === null) return;
      const waitMs =
        ready.length === 0
          ? quietMs
          : await this.writeBatch(task, await this.budget.admit(task, ready), tries);
      if (waitMs === null) continue;
      if (ready.length > 0) waits += 1;
      if (waits > MOST_WAITS) return;
      await this.wait(task, waitMs);
    }
  }

  private async shouldStop(task: ApplyTask): Promise<boolean> {
    return task.signal.aborted || (await this.journal.cancelRequested(task.tenantId, task.runId));
  }

  /** Asked at every write, in one look: nobody has stopped the run, and the lease is ours. */
  private mayGoOn(task: ApplyTask): Promise<boolean> {
    return this.journal.together(task.tenantId, async () => {
      if (await this.shouldStop(task)) return false;
      await insistOnLease(task);
      return true;
    });
  }

  /** What can be written now. What never can, because something before it stopped, says so. */
  private async nextBatch(task: ApplyTask, tries: Tries): Promise<readonly OperationEntity[]> {
    const standings = withoutRetried(await this.journal.standings(task));
    const { ready, blocked } = nextWork(standings, (operation) => tries.left(operation));
    for (const operation of await this.journal.some(task, idsOf(blocked))) {
      await this.journal.move(
        operation,
        'predecessorFailed',
        task.purpose === 'create'
          ? 'The customer that it belongs to could not be created, so this was not created either.'
          : 'An earlier change of the same service stopped, so this one was not written.',
      );
    }
    return this.journal.some(task, idsOf(ready));
  }

  private async operations(task: ApplyTask): Promise<OperationEntity[]> {
    const all = await this.journal.all(task.tenantId, task.runId, task.purpose);
    return withoutRetried(all.filter((operation) => operation.approved));
  }

  /** Milliseconds that the target asks to wait, or `null`. */
  private async writeBatch(
    task: ApplyTask,
    ready: readonly OperationEntity[],
    tries: Tries,
  ): Promise<number | null> {
    const readAt = performance.now();
    let toldAt = Number.NEGATIVE_INFINITY;
    const fresh = await this.staleness.sift(ready, task.side, task.capabilities);
    await this.prepare(task, fresh);
    for (const { operation, seen } of fresh) {
      if (performance.now() - readAt > FRESH_MS || !(await this.mayGoOn(task))) return null;
      tries.count(operation);
      const sent = await this.sender.send(operation, task.side, seen);
      if (sent.kind === 'stop') throw sent.error;
      if (sent.kind === 'wait') return sent.milliseconds ?? this.patience.waitMs;
      if (performance.now() - toldAt < TELL_MS) continue;
      await tellProgress(this.journal, task, operation.data.summary);
      toldAt = performance.now();
    }
    return null;
  }

  /** Looks for doubles, currency and posting of the whole batch at once, where a target can. */
  private async prepare({ side }: ApplyTask, fresh: readonly Fresh[]): Promise<void> {
    if (fresh.length === 0) return;
    await side.connector.prepare?.(
      fresh.map(({ operation }) => operation.data),
      side.context,
    );
  }

  /** Waits for whatever is still unknown, and settles it. */
  private async settleAll(task: ApplyTask, tries: Tries): Promise<void> {
    for (let look = 0; look < MOST_WAITS && !task.signal.aborted; look += 1) {
      const quietMs = await this.settle(task, tries);
      if (quietMs === null) return;
      await this.wait(task, quietMs);
    }
  }

  /** Reads back what is unproved. Milliseconds until what nobody has seen yet may be looked for again, or `null`. */
  private async settle(task: ApplyTask, tries: Tries): Promise<number | null> {
    if (task.signal.aborted) return null;
    const due = (await this.journal.unproved(task)).filter((operation) => tries.isDue(operation));
    if (due.length > 0) {
      // What somebody else is just sending looks like something that a crash left behind.
      await insistOnLease(task);
      await tellProgress(this.journal, task, 'Reading back what was written.');
      const { quietMs } = this.patience;
      tries.sawNothingOf(await this.verifier.verify(due, task.side, quietMs), quietMs);
      await tellProgress(this.journal, task, 'Reading back what was written.');
    }
    return tries.untilNextLook();
  }

  private async wait(task: ApplyTask, waitMs: number): Promise<void> {
    // An abort ends the wait; the loops look at the signal by themselves.
    await waitOnTimer(Math.min(waitMs, LONGEST_WAIT_MS), task.signal).catch(() => undefined);
  }
}

const idsOf = (standings: readonly Standing[]): string[] => standings.map(({ id }) => id);

async function insistOnLease({ holdsLease }: ApplyTask): Promise<void> {
  if (!(await holdsLease()))
    throw new Error('The lease of the target connection was lost; somebody else goes on.');
}
