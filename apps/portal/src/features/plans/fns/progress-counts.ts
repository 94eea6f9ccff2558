import type { OperationListReply, RunReply } from '../../../api/schemas';

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

type Written = Pick<OperationListReply, 'counts' | 'items'>;

/** Operations that were approved; the others of the plan are left as they are. */
export const approvedCount = ({ items }: Pick<Written, 'items'>): number =>
  items.filter(({ approved }) => approved).length;

/** How many writes have come to an end, of those that were approved. */
export function writingProgress(list: Written): ProgressFigure {
  return figure(list.counts.verified + list.counts.stopped, approvedCount(list));
}
