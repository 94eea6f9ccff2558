import { Injectable } from '@nestjs/common';
import type { TargetCapabilities } from '@tallylink/billing-model';
import { waitOnTimer } from '@tallylink/connector-sdk';
import type { TargetSide } from '../application-links/index.js';
import { ApplyBudget } from './apply-budget.js';
import { countOperations } from './operation-reply.js';
import { nextWork, withoutRetried } from './next-batch.js';
import { OperationJournal } from './operation-journal.js';
import { OperationSender } from './operation-sender.js';
import { OperationVerifier } from './operation-verifier.js';
import type { OperationEntity } from './operation.entity.js';
import { StalenessCheck, type Fresh } from './staleness.js';

/** The read before a write is at most this old. */
const FRESH_MS = 30_000;
/** Progress is for eyes: telling it counts every operation, which must not be done at every operation. */
const TELL_MS = 500;
/** Rounds of one apply: each proves at least one operation or ends. */
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
  constructor(
    private readonly journal: OperationJournal,
    private readonly sender: OperationSender,
    private readonly verifier: OperationVerifier,
    private readonly staleness: StalenessCheck,
    private readonly budget: ApplyBudget,
  ) {}

  /** Returns the operations as they are at the end. Errors: `ConnectorError` when the connection is refused, `ApplyWaits`. */
  async run(task: ApplyTask): Promise<OperationEntity[]> {
    await this.settleUnproved(task);
    let waits = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (task.signal.aborted || (await this.journal.cancelRequested(task.tenantId, task.runId))) break;
      const work = nextWork(await this.operations(task));
      for (const operation of work.blocked) {
        await this.journal.move(
          operation,
          'predecessorFailed',
          task.purpose === 'create'
            ? 'The customer that it belongs to could not be created, so this was not created either.'
            : 'An earlier change of the same service stopped, so this one was not written.',
        );
      }
      if (work.ready.length === 0) break;
      const waitMs = await this.writeBatch(task, await this.budget.admit(task, work.ready));
      await this.settleUnproved(task);
      if (waitMs === null) continue;
      waits += 1;
      if (waits > MOST_WAITS) break;
      await waitOnTimer(Math.min(waitMs, LONGEST_WAIT_MS), task.signal).catch(() => undefined);
    }
    return this.operations(task);
  }

  private async operations(task: ApplyTask): Promise<OperationEntity[]> {
    const all = await this.journal.all(task.tenantId, task.runId, task.purpose);
    return withoutRetried(all.filter((operation) => operation.approved));
  }

  /** Milliseconds that the target asks to wait, or `null`. */
  private async writeBatch(task: ApplyTask, ready: readonly OperationEntity[]): Promise<number | null> {
    const readAt = performance.now();
    let toldAt = Number.NEGATIVE_INFINITY;
    const fresh = await this.staleness.sift(ready, task.side, task.capabilities);
    await this.prepare(task, fresh);
    for (const { operation, seen } of fresh satisfies Fresh[]) {
      if (task.signal.aborted || performance.now() - readAt > FRESH_MS) return null;
      if (await this.journal.cancelRequested(task.tenantId, task.runId)) return null;
      if (!(await task.holdsLease()))
        throw new Error('The lease of the target connection was lost; somebody else goes on.');
      const sent = await this.sender.send(operation, task.side, seen);
      if (sent.kind === 'stop') throw sent.error;
      if (sent.kind === 'wait') return sent.milliseconds;
      if (performance.now() - toldAt < TELL_MS) continue;
      await this.report(task, operation.data.summary);
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

  private async settleUnproved(task: ApplyTask): Promise<void> {
    const unproved = (await this.operations(task)).filter((operation) =>
      ['sending', 'unknown', 'applied'].includes(operation.state),
    );
    if (unproved.length === 0) return;
    await this.verifier.verify(unproved, task.side);
    await this.report(task, 'Reading back what was written.');
  }

  private async report(task: ApplyTask, message: string): Promise<void> {
    if (task.purpose !== 'plan') return;
    const operations = await this.operations(task);
    const counts = countOperations(operations.map((operation) => operation.state));
    const done = counts.verified + counts.stopped;
    await this.journal.progress(task.tenantId, task.runId, {
      stage: 'apply',
      done,
      total: counts.total,
      message,
    });
  }
}
