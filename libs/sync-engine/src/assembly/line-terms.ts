import {
  addDays,
  compareDecimals,
  equalDecimals,
  holdsDay,
  isZeroDecimal,
  type Basis,
  type DecimalString,
  type PlainDate,
} from '@tallylink/billing-model';
import { boundaryAfter, cycleHolding } from './cycle.js';
import { baseOn, type LineContext } from './line-context.js';
import { inReach, readBackFrom, termStartOn } from './reach.js';

/** Until when the standing units are charged; `null` when no charge carries them. */
export function lastBaseEnd({ base }: LineContext): PlainDate | null {
  return base.reduce<PlainDate | null>(
    (end, { period }) => (end && end >= period.endExclusive ? end : period.endExclusive),
    null,
  );
}

/**
 * The charges of the cycle that holds a day are all there, although none carries units from its first day on: today's
 * units then say nothing of it. So it is where charges come when a cycle is over; where everything was taken back before
 * it began; and where the next cycle carries on exactly what this one ended with.
 */
export function chargedInFull(context: LineContext, day: PlainDate): boolean {
  const { debits, cycles, coverage } = context;
  const cycle = cycleHolding(cycles.main, day);
  if (!debits.some((part) => holdsDay(cycle, part.period.start))) return false;
  if (debits.every((part) => part.charge.documentDate >= part.period.endExclusive)) return true;
  const before = addDays(cycle.start, -1);
  if (baseOn(context, before) && isZeroDecimal(coverage(before))) return true;
  const last = coverage(addDays(cycle.endExclusive, -1));
  return Boolean(baseOn(context, cycle.endExclusive)) && equalDecimals(last, coverage(cycle.endExclusive));
}

/** The units that the last charge before a day carried. */
export function unitsOfLastCharge({ base, coverage }: LineContext, day: PlainDate): DecimalString {
  const ends = base.map((part) => part.period.endExclusive).filter((end) => end <= day);
  const last = ends.sort().at(-1);
  return last ? coverage(addDays(last, -1)) : '0';
}

/** Final once the cycle that holds the day is over: until then its charges may still come. */
export function settledAfter({ asOf, cycles }: LineContext, day: PlainDate): Basis {
  return asOf >= boundaryAfter(day, cycles.main.anchorDay) ? 'settled' : 'provisional';
}

/** Whether the charge of the term that holds a day would be older than everything that was read. */
export function termOutOfReach(context: LineContext, day: PlainDate): boolean {
  const start = termStart(context, day);
  return start !== null && !inReach(start, context.reach);
}

/** The start of the term that runs now; `null` when there is none. */
export const runningTermStart = ({ group }: LineContext): PlainDate | null =>
  group.subscription?.term.start ?? null;

/** From where to read back for a day of which no charge tells; `null` when nothing would be gained. */
export function readBackForDay(context: LineContext, day: PlainDate): PlainDate | null {
  const { activation, standing, coverage } = context;
  // Credits of more than was charged take units of a charge that was not seen.
  const charged = baseOn(context, day) && compareDecimals(coverage(day), '0') >= 0;
  if (charged || chargedInFull(context, day)) return null;
  if (activation !== null && day < activation) return null;
  const end = lastBaseEnd(context);
  if (standing.ended && end !== null && end <= day) return null;
  const start = termStart(context, day);
  return start === null ? null : readBackFrom(start, context.reach);
}

function termStart({ group, standing, cycles }: LineContext, day: PlainDate): PlainDate | null {
  const term = group.subscription?.term ?? null;
  if (standing.ended && term && term.endExclusive <= day) return null;
  const months =
    group.subscription?.commitmentMonths ?? group.previous?.commitmentMonths ?? cycles.main.months;
  return termStartOn(day, term, months);
}

/** It still ran on that day, and the charge of a cycle can come when the cycle is over. */
export function endedLater({ standing, asOf, cycles }: LineContext, day: PlainDate): boolean {
  const { own, updatedDay } = standing;
  if (!own || updatedDay === null || updatedDay <= day || !holdsDay(own.term, day)) return false;
  return asOf <= cycleHolding(cycles.main, day).endExclusive;
}
