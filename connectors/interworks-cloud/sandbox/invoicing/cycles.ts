import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { dayOfMonth, daysFrom, plusDays, plusMonths, type Day } from '../calendar/days.js';

/** Days from `start` on and before `end`. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** A stretch that is charged in one go: a whole cycle, or the part of one before the first boundary or around a trial's end. */
export interface Piece extends Span {
  /** Days of the cycle that the piece belongs to: the divisor of every proration in it. */
  readonly cycle: Span;
  /** The day from which its charge is on the books. */
  readonly opens: Day;
  /** Held to the next billing day where partial charges are. */
  readonly partial: boolean;
  readonly free: boolean;
}

/** The last day of a span. */
export function lastDayOf(span: { readonly end: Day }): Day {
  return plusDays(span.end, -1);
}

type Rhythm = Pick<
  ScenarioSubscription,
  'activated' | 'anchorDay' | 'termMonths' | 'instalmentMonths' | 'trialUntil' | 'issueDaysBefore'
>;

export function cycleMonths(subscription: Rhythm): number {
  return subscription.instalmentMonths ?? subscription.termMonths;
}

function boundaries(subscription: Rhythm): { first: Day; at(index: number, months: number): Day } {
  const anchorDay = subscription.anchorDay ?? dayOfMonth(subscription.activated);
  const same = plusMonths(subscription.activated, 0, anchorDay);
  const first = same >= subscription.activated ? same : plusMonths(subscription.activated, 1, anchorDay);
  return { first, at: (index, months) => plusMonths(first, index * months, anchorDay) };
}

/** The cycle of a subscription that holds a day on or after its activation. */
export function cycleHolding(subscription: Rhythm, day: Day): Span {
  return stepHolding(subscription, day, cycleMonths(subscription));
}

function stepHolding(subscription: Rhythm, day: Day, months: number): Span {
  const { first, at } = boundaries(subscription);
  let index = Math.floor(daysFrom(first, day) / (months * 31)) - 1;
  while (at(index + 1, months) <= day) index += 1;
  return { start: at(index, months), end: at(index + 1, months) };
}

/** The term that holds a day. Days before the first boundary belong to the first term when it is paid in parts. */
export function termHolding(subscription: Rhythm, day: Day): Span {
  const { first, at } = boundaries(subscription);
  const months = subscription.termMonths;
  const joined = months > cycleMonths(subscription);
  if (day >= first) {
    const term = stepHolding(subscription, day, months);
    return joined && term.start === first ? { start: subscription.activated, end: term.end } : term;
  }
  return { start: subscription.activated, end: joined ? at(1, months) : first };
}

function splitAtTrialEnd(piece: Piece, trialUntil: Day | undefined): Piece[] {
  if (!trialUntil) return [piece];
  const paidFrom = plusDays(trialUntil, 1);
  if (paidFrom >= piece.end) return [{ ...piece, free: true }];
  if (paidFrom <= piece.start) return [piece];
  return [
    { ...piece, end: paidFrom, free: true, partial: true },
    { ...piece, start: paidFrom, opens: paidFrom, partial: true },
  ];
}

/** The pieces of a chain that starts on `from`, in order, without an end: the caller stops. */
export function* piecesFrom(subscription: Rhythm, from: Day): Generator<Piece> {
  const daysBefore = subscription.issueDaysBefore ?? 0;
  let cycle = cycleHolding(subscription, from);
  let start = from;
  for (;;) {
    const early = plusDays(start, -daysBefore);
    const opens = start === from || early < from ? from : early;
    const partial = start !== cycle.start;
    yield* splitAtTrialEnd(
      { start, end: cycle.end, cycle, opens, partial, free: false },
      subscription.trialUntil,
    );
    cycle = cycleHolding(subscription, cycle.end);
    start = cycle.start;
  }
}
