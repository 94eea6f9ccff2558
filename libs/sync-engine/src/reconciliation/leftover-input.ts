import type { OpenSteps, PlainDate } from '@tallylink/billing-model';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { MovedSteps } from './move-steps.js';
import type { RunningState } from './running-state.js';

/** What is known once the changes stand: what was wanted, where it moved to, and what the target will be. */
export interface LeftoverInput {
  readonly context: AgreementLineContext;
  readonly open: OpenSteps;
  readonly wanted: OpenSteps;
  readonly moved: MovedSteps;
  readonly running: RunningState;
  readonly refused: readonly PlainDate[];
  readonly untilExclusive: PlainDate;
}
