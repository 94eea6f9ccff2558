import type { Charged, PricedPiece } from './charged-units.js';
import type { Day } from './days.js';
import { dividedBy, exact, rounded, times, type Exact } from './exact.js';
import type { ServiceBook } from './service-book.js';

const HUNDRED = exact('100');

/** What one unit costs on each day, for a whole period: `null` while nothing says it. */
export function costByDay(
  book: ServiceBook,
  charged: readonly Charged[],
  view: { readonly asOf: Day; readonly discounted: boolean },
): ReadonlyMap<Day, Exact | null> {
  const pieces = [...new Set(charged.map((one) => one.piece))];
  const known = pieces.filter((piece) => isInvoiced(book, piece, view.asOf));
  return new Map(charged.map(({ day, piece, productId }) => [day, costOf(day, piece, productId)]));

  function costOf(day: Day, piece: PricedPiece, productId: string): Exact | null {
    if (piece.free) return 0n;
    const whole = known.filter(
      (one) => one.whole && !one.free && one.wholeUnits > 0 && one.productId === productId,
    );
    // A part of a period is a change, never a price: the next whole period says it, else the one before.
    const said =
      whole.find((one) => one.start <= day && day < one.end) ??
      whole.find((one) => one.start > day) ??
      whole.findLast((one) => one.end <= day);
    // Parts alone show a price only as nearly as their cents do: that is no number to hold anybody to.
    if (!said) return null;
    const { price, wholeUnits: units } = said;
    return view.discounted && book.discountPercent !== null
      ? discountedUnit(exact(price), units, exact(book.discountPercent))
      : exact(price);
  }
}

/** The line's total is rounded, takes the discount and is rounded again; a unit's share of it has four decimals. */
function discountedUnit(price: Exact, units: number, percent: Exact): Exact {
  if (units === 0) return rounded(times(price, dividedBy(HUNDRED - percent, HUNDRED, 12)), 4);
  const full = rounded(price * BigInt(units), 2);
  const total = rounded(times(full, dividedBy(HUNDRED - percent, HUNDRED, 12)), 2);
  return dividedBy(total, exact(units), 4);
}

function isInvoiced(book: ServiceBook, piece: PricedPiece, asOf: Day): boolean {
  return book.subscription.rules.issue === 'arrears' ? piece.end <= asOf : piece.start <= asOf;
}
