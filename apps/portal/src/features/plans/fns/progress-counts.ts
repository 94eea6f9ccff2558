import type { OperationReply, RunReply } from '../../../api/schemas';

export interface ProgressFigure {
  readonly done: number;
  /** `null` while nobody knows how much there is. */
  readonly total: number | null;
  readonly percent: number | null;
}

function figure(done: number, total: number | null): ProgressFigure {
  const percent = total && total > 0 ? Math.min(100, Math.round((done / total) * 100)) : null;
  return { done, total, percent };
}

/** How far a reading is, as the host says. */
export const readingProgress = ({ progress }: Pick<RunReply, 'progress'>): ProgressFigure =>
  figure(progress.done, progress.total);

type Operations = readonly Pick<OperationReply, 'approved' | 'state'>[];

/** Operations that were approved; the others of the plan are left as they are. */
export const approvedCount = ({ items }: { readonly items: Operations }): number =>
  items.filter(({ approved }) => approved).length;

const STATES = {
  verified: ['verified'],
  moving: ['sending', 'applied'],
  waiting: ['pending'],
  unknown: ['unknown'],
  stopped: ['rejected', 'stale', 'blocked', 'conflict', 'cancelled'],
} as const;

/** The approved operations by where they stand. */
export function writtenCounts(operations: Operations): Record<keyof typeof STATES, number> {
  const of = (states: readonly string[]): number =>
    operations.filter(({ approved, state }) => approved && states.includes(state)).length;
  return {
    verified: of(STATES.verified),
    moving: of(STATES.moving),
    waiting: of(STATES.waiting),
    unknown: of(STATES.unknown),
    stopped: of(STATES.stopped),
  };
}

/** How many writes have come to an end, of those that were approved. */
export function writingProgress(operations: Operations): ProgressFigure {
  const { verified, stopped } = writtenCounts(operations);
  return figure(verified + stopped, approvedCount({ items: operations }));
}

/** When each approved write came to its end, well or not. */
export const writeEnds = (
  operations: readonly Pick<OperationReply, 'approved' | 'state' | 'events'>[],
): string[] =>
  operations.flatMap(({ approved, state, events }) => {
    const ended = ['verified', ...STATES.stopped].includes(state);
    const last = events.at(-1)?.at;
    return approved && ended && last ? [last] : [];
  });
