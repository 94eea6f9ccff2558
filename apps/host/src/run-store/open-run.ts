import { DomainError } from '@tallylink/billing-model';
import type { RunEntity } from './run.entity.js';

/** Decisions are taken while a run is open; before, there is nothing to decide, and after, it would change what was approved. */
export function insistOnOpen(run: RunEntity): RunEntity {
  if (run.state === 'open') return run;
  const next =
    run.state === 'approved'
      ? 'Withdraw the approval first.'
      : 'Start the month again for a run that is open.';
  throw new DomainError('RUN.NOT_OPEN', `This run is ${run.state}, not open. Nothing was changed. ${next}`);
}
