import { dayOfMonth, plusDays, plusMonths, type Day } from './days.js';
import type { SubscriptionBook } from './source-state.js';

/** A stretch that is charged in one go. */
export interface Piece {
  readonly start: Day;
  readonly end: Day;
  /** It is a cycle from one boundary to the next, so that its price is a price. */
  readonly whole: boolean;
  readonly free: boolean;
}

/** Pieces of a subscription from its first day to past `until`: boundaries step from the anchor day, a trial cuts. */
export function piecesOf(book: SubscriptionBook, since: Day, until: Day): Piece[] {
  const edges = boundaries(book, until);
  const cuts = [since, ...edges.filter((edge) => edge > since)];
  const paid = book.trialUntil === null ? null : plusDays(book.trialUntil, 1);
  if (paid !== null && paid > since && !cuts.includes(paid)) cuts.push(paid);
  cuts.sort();
  return cuts.slice(0, -1).map((start, i): Piece => {
    const end = cuts[i + 1]!;
    const at = edges.indexOf(start);
    return { start, end, whole: at >= 0 && edges[at + 1] === end, free: paid !== null && start < paid };
  });
}

/** The end of the term that holds a day. What is paid in parts counts the days before its first boundary as its first term. */
export function termEnd(book: SubscriptionBook, day: Day): Day {
  const { termMonths, cycleMonths } = book;
  const first = firstBoundary(book);
  const anchor = anchorOf(book);
  if (day < first && termMonths === cycleMonths) return first;
  for (let count = termMonths; ; count += termMonths) {
    const end = plusMonths(first, count, anchor);
    if (end > day) return end;
  }
}

const anchorOf = (book: SubscriptionBook): number => book.anchorDay ?? dayOfMonth(book.activatedOn);

function firstBoundary(book: SubscriptionBook): Day {
  const same = plusMonths(book.activatedOn, 0, anchorOf(book));
  return same >= book.activatedOn ? same : plusMonths(book.activatedOn, 1, anchorOf(book));
}

/** Boundaries from the one before the first full cycle to the first after `until`. */
function boundaries(book: SubscriptionBook, until: Day): Day[] {
  const first = firstBoundary(book);
  const days: Day[] = [];
  for (let count = -book.cycleMonths; ; count += book.cycleMonths) {
    const day = plusMonths(first, count, anchorOf(book));
    days.push(day);
    if (day > until) return days;
  }
}
