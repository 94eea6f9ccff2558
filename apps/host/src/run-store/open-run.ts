import { DomainError } from '@tallylink/billing-model';
import type { RunEntity } from './run.entity.js';

/** Decisions are taken while a run is open; before, there is nothing to decide, and after, it would change what was approved. */
export function insistOnOpen(run: RunEntity): RunEntity {
  if (run.summary.undoes !== undefined) throw isUndo();
  if (run.state === 'open') return run;
  const next =
    run.state === 'approved'
      ? 'Withdraw the approval first.'
      : 'Start the month again for a run that is open.';
  throw new DomainError('RUN.NOT_OPEN', `This run is ${run.state}, not open. Nothing was changed. ${next}`);
}

/** Its plan is made of what was written; a validation would put the month's own plan in its place. */
const isUndo = (): DomainError =>
  new DomainError(
    'RUN.IS_UNDO',
    'This run takes another one back: nothing else is decided in it. Nothing was changed. Approve it, or cancel it and start the month again.',
  );
