import type { OperationReply, RunReply } from '../../../api/schemas';
import { formatCount } from '../../../components/figures/format-amount';

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

const SENT: readonly string[] = ['applied', 'unknown', 'verified'];

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

export interface WritingFigure extends ProgressFigure {
  /** Sent, proved or not yet: a batch is read back as a whole, long after its first write. */
  readonly sent: number;
  readonly sentPercent: number | null;
}

/** How many writes have come to an end, and how many are under way, of those that were approved. The host tells first. */
export function writingProgress(
  operations: Operations,
  progress: Pick<RunReply['progress'], 'stage' | 'sent'>,
): WritingFigure {
  const { verified, stopped } = writtenCounts(operations);
  const listed = operations.filter(({ approved, state }) => approved && SENT.includes(state)).length;
  const total = approvedCount({ items: operations });
  const sent = Math.min(total, Math.max(listed, progress.stage === 'apply' ? (progress.sent ?? 0) : 0));
  const sentPercent = figure(Math.min(total, sent + stopped), total).percent;
  return { ...figure(verified + stopped, total), sent, sentPercent };
}

/** The run may be told to be done before its writes were read again: until then it does not say so. */
export function shownState(
  state: RunReply['state'],
  { waiting, moving }: Pick<ReturnType<typeof writtenCounts>, 'waiting' | 'moving'>,
): RunReply['state'] {
  return state === 'applied' && waiting + moving > 0 ? 'applying' : state;
}

/** `8 sent, 0 proved of 12` while it is written, `12 of 12` afterwards. */
export function writingText(
  state: string,
  operations: Operations,
  { sent, done, total }: WritingFigure,
): string {
  const all = formatCount(total ?? 0);
  if (state !== 'applying') return `${formatCount(done)} of ${all}`;
  const { verified } = writtenCounts(operations);
  return `${formatCount(sent)} sent, ${formatCount(verified)} proved of ${all}`;
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
