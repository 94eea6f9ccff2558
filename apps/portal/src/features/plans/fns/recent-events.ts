import type { OperationReply } from '../../../api/schemas';

export interface RecentEvent {
  readonly key: string;
  readonly at: string;
  readonly state: string;
  readonly message: string;
  readonly customerName: string | null;
  readonly summary: string;
}

/** What just happened over all operations, the newest first. */
export function recentEvents(operations: readonly OperationReply[], most: number): RecentEvent[] {
  return operations
    .flatMap(({ id, customerName, summary, events }) =>
      events.map(({ at, state, message }, index) => ({
        key: `${id}-${index}`,
        at,
        state,
        message,
        customerName,
        summary,
      })),
    )
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, most);
}

const STOPPED: readonly string[] = ['rejected', 'stale', 'blocked', 'conflict', 'unknown'];

/** Operations that did not come to a good end: they are shown first. */
export const stoppedOperations = (operations: readonly OperationReply[]): OperationReply[] =>
  operations.filter(({ state }) => STOPPED.includes(state));
