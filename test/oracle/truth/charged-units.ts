import { piecesOf, type Piece } from './cycles.js';
import { daysBetween, type Day } from './days.js';
import type { ServiceBook } from './service-book.js';

/** What is charged for one service on one day. */
export interface Charged {
  readonly day: Day;
  readonly productId: string;
  readonly units: number;
  readonly piece: PricedPiece;
}

/** A piece with what stood on its first day. */
export interface PricedPiece extends Piece {
  readonly units: number;
  /** What its charge over all of its days is for. After the fact, that is what stood to its end. */
  readonly wholeUnits: number;
  readonly price: string;
  readonly productId: string;
}

interface Standing {
  units: number;
  price: string;
  productId: string;
  charged: number;
}

/** Day after day, as somebody would do it with a calendar and a pencil. */
export function chargedByDay(book: ServiceBook, until: Day): Charged[] {
  const now: Standing = { units: book.units, price: book.price, productId: book.productId, charged: 0 };
  return piecesOf(book.subscription, book.start, until).flatMap((piece) => {
    const days = daysBetween(piece.start, piece.end).map((day, i) => {
      const lowest = enter(book, day, now);
      if (i === 0) now.charged = now.units;
      const { productId, charged: units, price } = now;
      return { day, productId, units, price, lowest: i === 0 ? units : lowest };
    });
    const { units, price, productId } = days[0]!;
    const afterwards = book.subscription.rules.issue === 'arrears';
    const wholeUnits = afterwards ? Math.min(...days.map((day) => day.lowest)) : units;
    const priced: PricedPiece = { ...piece, units, wholeUnits, price, productId };
    return days.map((day): Charged => ({ ...day, piece: priced }));
  });
}

/**
 * More is charged at once; less only where it was credited, else when the next piece opens. Gives the least that stood
 * on the day: two changes of one day can go down and up.
 */
function enter(book: ServiceBook, day: Day, now: Standing): number {
  let lowest = now.charged;
  for (const entry of book.entries.filter((one) => one.day === day)) {
    const moved = entry.productId !== null && entry.productId !== now.productId;
    const units = entry.units ?? now.units;
    const same = units === now.units && !moved;
    now.price = entry.price ?? now.price;
    now.productId = entry.productId ?? now.productId;
    now.units = units;
    if (same) continue;
    if (moved || units > now.charged || entry.credited) now.charged = units;
    lowest = Math.min(lowest, now.charged);
  }
  return lowest;
}
