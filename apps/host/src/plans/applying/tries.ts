import type { OperationEntity } from '../operations/operation.entity.js';

/** More sendings than this of one operation in one apply mean that something else is wrong. */
const MOST_TRIES = 5;

/** What one apply remembers of its own doing: how often it sent an operation, and when to look for one again. */
export class Tries {
  private readonly sent = new Map<string, number>();
  /** By operation: from when on a write that nobody has seen counts as not written. */
  private readonly lookAgainAt = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  count({ id }: Pick<OperationEntity, 'id'>): void {
    this.sent.set(id, (this.sent.get(id) ?? 0) + 1);
  }

  /** Whether it may be sent once more in this apply. */
  left({ id }: Pick<OperationEntity, 'id'>): boolean {
    return (this.sent.get(id) ?? 0) < MOST_TRIES;
  }

  /** Whether it should be read back now: always, but for one that was looked for a moment ago. */
  isDue({ id, state }: OperationEntity): boolean {
    return state !== 'unknown' || (this.lookAgainAt.get(id) ?? 0) <= this.now();
  }

  /** Takes what was just read back; what is still unknown was not there, and is looked for again. */
  sawNothingOf(operations: readonly OperationEntity[], quietMs: number): void {
    for (const { id, state, changedAt } of operations) {
      if (state === 'unknown') this.lookAgainAt.set(id, Math.min(changedAt.getTime(), this.now()) + quietMs);
      else this.lookAgainAt.delete(id);
    }
  }

  untilNextLook(): number | null {
    if (this.lookAgainAt.size === 0) return null;
    return Math.max(0, Math.min(...this.lookAgainAt.values()) - this.now());
  }
}
