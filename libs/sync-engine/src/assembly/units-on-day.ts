import {
  addDays,
  addDecimals,
  compareDecimals,
  holdsDay,
  isZeroDecimal,
  subtractDecimals,
  type Basis,
  type DecimalString,
  type PlainDate,
} from '@tallylink/billing-model';
import { cycleHolding } from './cycle.js';
import { baseOn, type LineContext } from './line-context.js';
import {
  lastBaseEnd,
  runningTermStart,
  settledAfter,
  termOutOfReach,
  unitsOfLastCharge,
} from './line-terms.js';

/** Why a day's units are not simply what was charged. */
export type UnitsReason = 'not-yet-invoiced' | 'older-invoice' | 'no-evidence' | 'known-end' | 'negative';

/** The units of one day, how sure they are, and why. */
export interface DayUnits {
  readonly units: DecimalString;
  readonly basis: Basis;
  readonly reasons: readonly UnitsReason[];
}

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

/** It still ran on that day, and the charge of a cycle can come when the cycle is over. */
function endedLater({ standing, asOf, cycles }: LineContext, day: PlainDate): boolean {
  const { own, updatedDay } = standing;
  if (!own || updatedDay === null || updatedDay <= day || !holdsDay(own.term, day)) return false;
  return asOf <= cycleHolding(cycles.main, day).endExclusive;
}

/** No charge carries the standing units: today's units say what the unseen one must have carried. */
function fromPresentUnits(context: LineContext, day: PlainDate): DayUnits | null {
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
function fromNextCharge(context: LineContext, day: PlainDate): DayUnits | null {
  if (!termOutOfReach(context, day)) return null;
  const { base, coverage } = context;
  const next = base.map((part) => part.period.start).find((start) => start > day);
  if (!next) return null;
  const unseen = subtractDecimals(coverage(next), coverage(addDays(next, -1)));
  return { units: addDecimals(coverage(day), unseen), basis: 'derived', reasons: ['older-invoice'] };
}

/** What is charged counts; a line that runs is never 0 only because its charge was not seen. */
function withoutPresentUnits(context: LineContext, day: PlainDate): DayUnits {
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

function notNegative(day: DayUnits): DayUnits {
  if (compareDecimals(day.units, '0') >= 0) return day;
  return { ...day, units: '0', reasons: [...day.reasons, 'negative'] };
}
