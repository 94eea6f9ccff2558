import {
  addMonths,
  cyclePeriod,
  dateParts,
  daysBetween,
  isAnchorDay,
  type Period,
  type PlainDate,
  type SourceSubscription,
} from '@tallylink/billing-model';
import type { Part } from './part.js';

/** How billing periods step: from a boundary, on an anchor day, by a number of months. */
export interface Cycle {
  readonly from: PlainDate;
  readonly anchorDay: number;
  readonly months: number;
  /** False: neither the contract nor a charge says how long a period is; a month is only a guess. */
  readonly monthsKnown: boolean;
}

/** The cycles of a line. A charge of a former term may step otherwise than the running one. */
export interface Cycles {
  readonly main: Cycle;
  of(part: Part): Cycle;
}

/** What a cycle follows from, beside its charges. */
export interface CycleSource {
  readonly own: SourceSubscription | null;
  /** While it runs; the end of an ended term was cut and turns nothing. */
  readonly term: Period | null;
  /** A boundary when nothing tells of one. */
  readonly fallback: PlainDate;
}

/** The cycles that a contract and its charges show. */
export function cyclesOf(debits: readonly Part[], source: CycleSource): Cycles {
  const commitment = source.own?.commitmentMonths ?? null;
  const main = makeCycle(debits, source, commitment ?? longestCommitment(debits));
  const former = new Map<number, Cycle>();
  const formerCycle = (months: number): Cycle => {
    const known = former.get(months);
    if (known) return known;
    const same = debits.filter((part) => part.charge.commitmentMonths === months);
    const made = makeCycle(same, { ...source, own: null, term: null }, months);
    former.set(months, made);
    return made;
  };
  const of = (part: Part): Cycle => {
    const own = part.charge.commitmentMonths;
    const differs = own !== null && commitment !== null && own !== commitment;
    return differs && part.debit ? formerCycle(own) : main;
  };
  return { main, of };
}

function makeCycle(
  debits: readonly Part[],
  { own, term, fallback }: CycleSource,
  commitment: number | null,
): Cycle {
  const anchorDay = anchorDayOf(debits, term, own?.term.start ?? null) ?? dayOfMonth(fallback);
  const months = billingMonths(debits, own, commitment, anchorDay);
  const started = own && isAnchorDay(own.term.start, anchorDay) ? own.term.start : null;
  const from = term?.endExclusive ?? started ?? longest(debits)?.period.start ?? fallback;
  return { from, anchorDay, months: months ?? 1, monthsKnown: months !== null };
}

/**
 * The day of month on which the cycles turn: the one after the running term's end. In a short month that day may stand
 * for a later one (30 for the 31st), so of all days that it may stand for, the one that most turns fall on is taken.
 * Without a running term it is the day of month on which most charges and the last term turn.
 */
function anchorDayOf(
  debits: readonly Part[],
  term: Period | null,
  termStart: PlainDate | null,
): number | null {
  const starts = debits.map((part) => part.period.start).concat(termStart ?? []);
  const turns = [...starts, ...debits.map((part) => part.period.endExclusive)];
  const days = [...new Set((term ? turns : starts).map(dayOfMonth))].sort((a, b) => a - b);
  const candidates = term
    ? [dayOfMonth(term.endExclusive), ...days.filter((day) => isAnchorDay(term.endExclusive, day))]
    : days;
  let best = candidates[0] ?? null;
  let bestCount = -1;
  for (const day of candidates) {
    const count = turns.filter((turn) => isAnchorDay(turn, day)).length;
    if (count > bestCount) [best, bestCount] = [day, count];
  }
  return best;
}

function billingMonths(
  debits: readonly Part[],
  subscription: SourceSubscription | null,
  commitment: number | null,
  anchorDay: number,
): number | null {
  if (subscription?.instalments) return subscription.instalments.everyMonths;
  if (subscription?.instalments === null && commitment !== null) return commitment;
  const spans = debits.map((part) => wholeMonths(part.period, anchorDay)).filter((span) => span !== null);
  if (commitment === null) return mostFrequent(spans);
  if (spans.includes(commitment)) return commitment;
  return mostFrequent(spans.filter((span) => span < commitment)) ?? commitment;
}

/** How many months a period spans from boundary to boundary, or `null`. */
function wholeMonths(period: Period, anchorDay: number): number | null {
  if (!isAnchorDay(period.start, anchorDay) || !isAnchorDay(period.endExclusive, anchorDay)) return null;
  const [start, end] = [dateParts(period.start), dateParts(period.endExclusive)];
  return end.year * 12 + end.month - (start.year * 12 + start.month);
}

/** The period of a cycle that holds a day. */
export function cycleHolding(cycle: Cycle, day: PlainDate): Period {
  return cyclePeriod(day, cycle);
}

/** Starts and ends on consecutive boundaries. */
export function isFull(part: Part, cycle: Cycle): boolean {
  const held = cycleHolding(cycle, part.period.start);
  return held.start === part.period.start && held.endExclusive === part.period.endExclusive;
}

/** The first day after `day` on which monthly cycles turn. */
export function boundaryAfter(day: PlainDate, anchorDay: number): PlainDate {
  const sameMonth = addMonths(day, 0, anchorDay);
  return sameMonth > day ? sameMonth : addMonths(day, 1, anchorDay);
}

const dayOfMonth = (day: PlainDate): number => dateParts(day).day;

const longestCommitment = (debits: readonly Part[]): number | null =>
  debits.reduce<number | null>(
    (most, { charge }) => Math.max(most ?? 0, charge.commitmentMonths ?? 0) || null,
    null,
  );

function longest(debits: readonly Part[]): Part | undefined {
  const days = (part: Part): number => daysBetween(part.period.start, part.period.endExclusive);
  return debits.reduce<Part | undefined>(
    (best, part) => (best && days(best) >= days(part) ? best : part),
    undefined,
  );
}

/** Of equally frequent ones the smallest. */
function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return ranked[0]?.[0] ?? null;
}
