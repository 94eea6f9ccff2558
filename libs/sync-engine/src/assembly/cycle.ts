import {
  addMonths,
  cyclePeriod,
  daysBetween,
  isAnchorDay,
  type Period,
  type PlainDate,
  type SourceSubscription,
} from '@tallylink/billing-model';
import { anchorDayOf, dayOfMonth } from './anchor-day.js';
import { billingMonths, longestCommitment } from './billing-months.js';
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
  /** How the contract is paid now, also where another service or customer took the line's place. */
  readonly plan: SourceSubscription | null;
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
    const made = makeCycle(same, { ...source, own: null, plan: null, term: null }, months);
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
  { own, plan, term, fallback }: CycleSource,
  commitment: number | null,
): Cycle {
  const anchorDay = anchorDayOf(debits, term, own?.term.start ?? null) ?? dayOfMonth(fallback);
  const paidInParts = plan?.instalments && plan.commitmentMonths === commitment ? plan : null;
  const months = billingMonths(debits, own ?? paidInParts, commitment, anchorDay);
  const started = own && isAnchorDay(own.term.start, anchorDay) ? own.term.start : null;
  const from = term?.endExclusive ?? started ?? longest(debits)?.period.start ?? fallback;
  return { from, anchorDay, months: months ?? 1, monthsKnown: months !== null };
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

function longest(debits: readonly Part[]): Part | undefined {
  const days = (part: Part): number => daysBetween(part.period.start, part.period.endExclusive);
  return debits.reduce<Part | undefined>(
    (best, part) => (best && days(best) >= days(part) ? best : part),
    undefined,
  );
}
