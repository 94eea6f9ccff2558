import type { DecimalString, LineState, Money, Period, PlainDate } from '@tallylink/billing-model';
import type { NotFreeReason } from '../validation/index.js';

/** One write that a line needs, on a day that is free. */
export interface DesiredChange {
  readonly day: PlainDate;
  readonly before: LineState;
  readonly after: LineState;
  /** The day in the source that asked for it; differs from `day` when that day was not free or the policy moved it. */
  readonly sourceDay: PlainDate;
  readonly movedBecause: NotFreeReason | 'policy' | null;
  /** False: offered only, and `offeredBecause` says why. */
  readonly ticked: boolean;
  readonly offeredBecause: string | null;
}

/** Days on which the target goes on billing something else than the source's units, with the money. */
export interface NamedLeftover {
  readonly period: Period;
  /** Source minus target. Positive: the target bills too little. */
  readonly units: DecimalString;
  readonly reason: NotFreeReason | 'policy' | 'drift' | 'date' | 'refused';
  /** Of the same sign as the difference; `null` when the target shows no price. */
  readonly money: Money | null;
  readonly sentence: string;
}

export interface ReconciledLine {
  readonly changes: readonly DesiredChange[];
  readonly leftovers: readonly NamedLeftover[];
}
