import {
  addDays,
  addMonths,
  earlier,
  equalDecimals,
  later,
  openUnitsOn,
  type OpenSteps,
  type PlainDate,
} from '@tallylink/billing-model';

export interface HorizonInput {
  readonly desired: OpenSteps;
  readonly actual: OpenSteps;
  readonly monthEnd: PlainDate;
  readonly lastStep: PlainDate;
  readonly contractEnd: PlainDate;
  readonly keepFrom: PlainDate | null;
}

/**
 * Until when a difference must last to be worth a change. Past the month the closing units count on one day; but when
 * somebody has already planned exactly those units for the month after, the change was made on another day, and a
 * second one would double it. After the contract's end nothing counts: the target has no units there. A later month
 * that was applied counts with its first day: what would change it is not written.
 */
export function horizonExclusive(input: HorizonInput): PlainDate {
  const { actual, monthEnd, lastStep, contractEnd } = input;
  const end = addDays(later(lastStep, monthEnd), 1);
  const closing = openUnitsOn(input.desired, end);
  const until = addMonths(monthEnd, 1);
  const reached = actual.find(
    (step) => step.day >= end && step.day < until && equalDecimals(step.units, closing),
  );
  const horizon = later(earlier(reached ? addDays(reached.day, 1) : end, contractEnd), addDays(lastStep, 1));
  return input.keepFrom === null ? horizon : later(horizon, addDays(input.keepFrom, 1));
}
