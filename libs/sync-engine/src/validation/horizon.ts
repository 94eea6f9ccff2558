import { addDays, addMonths, equalDecimals, openUnitsOn, type OpenSteps, type PlainDate } from '@tallylink/billing-model';

/**
 * Until when a difference must last to be worth a change. Past the month the closing units count on one day; but when
 * somebody has already planned exactly those units for the month after, the change was made on another day, and a
 * second one would double it.
 */
export function horizonExclusive(desired: OpenSteps, actual: OpenSteps, monthEnd: PlainDate, lastStep: PlainDate): PlainDate {
  const end = addDays(lastStep > monthEnd ? lastStep : monthEnd, 1);
  const closing = openUnitsOn(desired, end);
  const until = addMonths(monthEnd, 1);
  const reached = actual.find((step) => step.day >= end && step.day < until && equalDecimals(step.units, closing));
  return reached ? addDays(reached.day, 1) : end;
}
