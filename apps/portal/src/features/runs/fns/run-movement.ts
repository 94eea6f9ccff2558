import type { RunReply } from '../../../api/schemas';

const MOVING: readonly string[] = ['queued', 'retrieving', 'approved', 'applying'];

/** Whether the host is at work on the run, so that it changes by itself. */
export const isMoving = (state: string): boolean => MOVING.includes(state);

/** Whether the run can still change: an open one by other people's decisions, and by what is created. */
export const isWatched = (state: string): boolean => state === 'open' || isMoving(state);

type Head = Pick<RunReply, 'state' | 'progress' | 'counts' | 'planHash' | 'tiedOut'>;

/** Whether the host is creating something for a line of an open run. */
export const isCreating = ({ progress }: Pick<Head, 'progress'>): boolean => progress.stage === 'apply';

export const isWorking = (run: Pick<Head, 'state' | 'progress'>): boolean =>
  isMoving(run.state) || (run.state === 'open' && isCreating(run));

const mark = ({ state, progress, counts, planHash, tiedOut }: Head): string =>
  JSON.stringify([state, progress.stage, progress.at, counts, planHash, tiedOut]);

/** Whether lines, plan and operations that were read with `before` are out of date. */
export const changedMeanwhile = (before: Head | undefined, now: Head): boolean =>
  before !== undefined && mark(before) !== mark(now);
