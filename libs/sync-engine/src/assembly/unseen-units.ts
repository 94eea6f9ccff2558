import {
  addDays,
  addDecimals,
  holdsDay,
  isZeroDecimal,
  subtractDecimals,
  type PlainDate,
} from '@tallylink/billing-model';
import type { DayUnits } from './day-units.js';
import { baseOn, type LineContext } from './line-context.js';
import { endedLater, runningTermStart, termOutOfReach, unitsOfLastCharge } from './line-terms.js';

/** No charge carries the standing units: today's units say what the unseen one must have carried. */
export function fromPresentUnits(context: LineContext, day: PlainDate): DayUnits | null {
  const { asOf, uncharged, standing, coverage } = context;
  if (uncharged === null || baseOn(context, asOf)) return null;
  const units = addDecimals(coverage(day), uncharged);
  if (termOutOfReach(context, day)) {
    const start = runningTermStart(context);
    const unsure = start === null || day < start || (isZeroDecimal(units) && endedLater(context, day));
    return { units, basis: unsure ? 'assumed' : 'derived', reasons: ['older-invoice'] };
  }
  if (standing.trial) return { units, basis: 'derived', reasons: [] };
  return { units, basis: 'assumed', reasons: standing.ended ? [] : ['not-yet-invoiced'] };
}

/** The charge of the next term says what the one before carried when no change was charged on the day between. */
export function fromNextCharge(context: LineContext, day: PlainDate): DayUnits | null {
  if (!termOutOfReach(context, day)) return null;
  const { base, coverage } = context;
  const next = base.map((part) => part.period.start).find((start) => start > day);
  if (!next) return null;
  const unseen = subtractDecimals(coverage(next), coverage(addDays(next, -1)));
  return { units: addDecimals(coverage(day), unseen), basis: 'derived', reasons: ['older-invoice'] };
}

/** What is charged counts; a line that runs is never 0 only because its charge was not seen. */
export function withoutPresentUnits(context: LineContext, day: PlainDate): DayUnits {
  const { standing, parts, coverage } = context;
  if (parts.some((part) => part.debit && holdsDay(part.period, day))) {
    return { units: coverage(day), basis: 'derived', reasons: [] };
  }
  const unknown = standing.status === 'unknown' || (standing.units === null && parts.length === 0);
  if (unknown) return { units: '0', basis: 'assumed', reasons: ['no-evidence'] };
  const units = standing.units ?? unitsOfLastCharge(context, day);
  if (standing.trial && parts.length === 0) return { units, basis: 'derived', reasons: [] };
  return {
    units,
    basis: 'assumed',
    reasons: [termOutOfReach(context, day) ? 'older-invoice' : 'not-yet-invoiced'],
  };
}
