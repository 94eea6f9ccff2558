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

/** How many writes have come to an end, of those that were approved. */
export function writingProgress({ counts }: Pick<OperationListReply, 'counts'>): ProgressFigure {
  return figure(counts.verified + counts.stopped, counts.total);
}
