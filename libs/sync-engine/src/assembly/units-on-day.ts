import {
  addDays,
  addDecimals,
  compareDecimals,
  isZeroDecimal,
  type PlainDate,
} from '@tallylink/billing-model';
import type { DayUnits } from './day-units.js';
import { baseOn, type LineContext } from './line-context.js';
import { chargedInFull, endedLater, lastBaseEnd, settledAfter, termOutOfReach } from './line-terms.js';
import { fromNextCharge, fromPresentUnits, withoutPresentUnits } from './unseen-units.js';

/** The units of a day (cases.md, algorithm A, steps 10 to 12). */
export function unitsOnDay(context: LineContext, day: PlainDate): DayUnits {
  const { asOf, standing } = context;
  if (day <= asOf) return notNegative(readUnits(context, day));
  if (standing.status === 'pending-cancellation' && standing.term && day >= standing.term.endExclusive) {
    return { units: '0', basis: 'assumed', reasons: ['known-end'] };
  }
  return { ...notNegative(readUnits(context, asOf)), basis: 'assumed' };
}

/** The rules in their order; the first that fits decides. */
function readUnits(context: LineContext, day: PlainDate): DayUnits {
  return (
    charged(context, day) ??
    beforeActivation(context, day) ??
    afterTheEnd(context, day) ??
    withoutStandingUnits(context, day) ??
    fromPresentUnits(context, day) ??
    fromNextCharge(context, day) ??
    withoutPresentUnits(context, day)
  );
}

function charged(context: LineContext, day: PlainDate): DayUnits | null {
  if (!baseOn(context, day)) return null;
  const { asOf, uncharged, standing } = context;
  const units = context.coverage(day);
  const more = uncharged !== null && compareDecimals(uncharged, '0') > 0 && baseOn(context, asOf);
  if (more && standing.updatedDay !== null && day >= standing.updatedDay) {
    return { units: addDecimals(units, uncharged), basis: 'assumed', reasons: ['not-yet-invoiced'] };
  }
  return { units, basis: settledAfter(context, day), reasons: [] };
}

function beforeActivation({ activation }: LineContext, day: PlainDate): DayUnits | null {
  return activation !== null && day < activation ? { units: '0', basis: 'settled', reasons: [] } : null;
}

/** An end without a credit: units run to the end of what was charged. */
function afterTheEnd(context: LineContext, day: PlainDate): DayUnits | null {
  const { standing, coverage } = context;
  if (standing.status === 'pending-cancellation' && standing.term && day >= standing.term.endExclusive) {
    return { units: '0', basis: 'derived', reasons: ['known-end'] };
  }
  if (!standing.ended) return null;
  const end = lastBaseEnd(context);
  if (end === null && (termOutOfReach(context, day) || !isZeroDecimal(coverage(day)))) return null;
  if (end !== null && end > day) return null;
  const basis = endedLater(context, day) ? 'assumed' : settledAfter(context, end ? addDays(end, -1) : day);
  return { units: coverage(day), basis, reasons: [] };
}

function withoutStandingUnits(context: LineContext, day: PlainDate): DayUnits | null {
  if (!chargedInFull(context, day)) return null;
  return { units: context.coverage(day), basis: settledAfter(context, day), reasons: [] };
}

function notNegative(day: DayUnits): DayUnits {
  if (compareDecimals(day.units, '0') >= 0) return day;
  return { ...day, units: '0', reasons: [...day.reasons, 'negative'] };
}
