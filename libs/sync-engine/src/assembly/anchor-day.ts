import { dateParts, isAnchorDay, type Period, type PlainDate } from '@tallylink/billing-model';
import type { Part } from './part.js';

/**
 * The day of month on which the cycles turn: the one after the running term's end. In a short month that day may stand
 * for a later one (30 for the 31st), so of all days that it may stand for, the one that most turns fall on is taken.
 * Without a running term it is the day of month on which most charges and the last term turn, of those that a start may
 * stand for.
 */
export function anchorDayOf(
  debits: readonly Part[],
  term: Period | null,
  termStart: PlainDate | null,
): number | null {
  const starts = debits.map((part) => part.period.start).concat(termStart ?? []);
  const turns = [...starts, ...debits.map((part) => part.period.endExclusive)];
  const days = [...new Set(turns.map(dayOfMonth))].sort((a, b) => a - b);
  const candidates = term
    ? [dayOfMonth(term.endExclusive), ...days.filter((day) => isAnchorDay(term.endExclusive, day))]
    : days.filter((day) => starts.some((start) => isAnchorDay(start, day)));
  let best = candidates[0] ?? null;
  let bestCount = -1;
  for (const day of candidates) {
    const count = turns.filter((turn) => isAnchorDay(turn, day)).length;
    if (count > bestCount) [best, bestCount] = [day, count];
  }
  return best;
}

/** The day of month of a day. */
export const dayOfMonth = (day: PlainDate): number => dateParts(day).day;
