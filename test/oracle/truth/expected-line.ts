import { chargedByDay, type Charged } from './charged-units.js';
import { costByDay } from './charged-costs.js';
import { daysBetween, plusDays, plusMonths, type Day } from './days.js';
import { dividedBy, exact, type Exact } from './exact.js';
import { serviceBooks, type ServiceBook } from './service-book.js';
import type { SourceState } from './source-state.js';

/** A posted year is set right when the next one begins. */
const MONTHS_AHEAD = 14;

/** What a contract service should be, from the books of the marketplace alone. */
export interface ExpectedLine {
  readonly accountId: number;
  /** As the contract is numbered: the subscription's own, else the customer's default of the period. */
  readonly contractNumbers: readonly [string, string];
  readonly sku: string;
  readonly units: ReadonlyMap<Day, number>;
  /** Of one unit, to four decimals; `null` where nothing is to be written. */
  readonly costs: ReadonlyMap<Day, Exact | null>;
  /** Charges that are still to come decide it: nothing can be said yet. */
  readonly open: boolean;
}

export interface Month {
  readonly start: Day;
  readonly before: Day;
}

export interface Reading {
  readonly month: Month;
  readonly asOf: Day;
  /** A reseller pays what is printed; an operator its own cost, before any discount. */
  readonly edition: 'reseller' | 'bss';
}

/** One line for each service of a subscription that is charged on a day of the month. */
export function expectedLines(state: SourceState, reading: Reading): ExpectedLine[] {
  const codes = new Map(state.products.map((product) => [product.id, product.code]));
  const until = plusMonths(reading.month.before, 2);
  return state.subscriptionHistories.flatMap(serviceBooks).flatMap((book) => {
    if (book.start >= reading.month.before) return [];
    const charged = chargedByDay(book, until);
    const costs = costByDay(book, charged, { ...reading, discounted: reading.edition === 'reseller' });
    const products = new Set(
      charged.filter((one) => isBilled(one, book, reading.month)).map((one) => one.productId),
    );
    return [...products].map((productId): ExpectedLine => {
      const { subscriptionId, accountId, cycleMonths } = book.subscription;
      const own = charged.filter((one) => one.productId === productId);
      const units = unitsOf(own, book, reading);
      return {
        accountId,
        contractNumbers: [subscriptionId, `default:${accountId}:${cycleMonths}`],
        sku: codes.get(productId)!,
        units,
        costs: new Map([...units].map(([day, count]) => [day, count > 0 ? (costs.get(day) ?? null) : null])),
        open: isOpen(book, own, reading),
      };
    });
  });
}

/** Units on a day of the month, or a piece of before it that lost them in it: else the month shows no line. */
function isBilled({ day, units, piece }: Charged, book: ServiceBook, month: Month): boolean {
  // After the fact nothing is credited: what ended before the month leaves no charge in it.
  if (book.subscription.rules.issue === 'arrears') return isIn(month, day) && units > 0;
  if (isIn(month, day)) return units > 0 || (piece.units > 0 && piece.start < month.start);
  return day === plusDays(month.start, -1) && units > 0 && piece.end > month.start;
}

const isIn = ({ start, before }: Month, day: Day): boolean => start <= day && day < before;

/** The month's days, and its last one going on; an end that is announced for the month after it, and is still ahead, counts. */
function unitsOf(charged: readonly Charged[], book: ServiceBook, { month, asOf }: Reading): Map<Day, number> {
  const told = new Map(charged.map((one) => [one.day, one.units]));
  const last = told.get(plusDays(month.before, -1)) ?? 0;
  // What has come already is met in the month in which it came.
  const ahead = book.endsOn !== null && book.endsOn > asOf && book.endsOn < plusMonths(month.before, 1);
  const ends = ahead ? book.endsOn : null;
  return new Map(
    daysBetween(month.start, plusMonths(month.before, MONTHS_AHEAD)).map((day) => {
      if (isIn(month, day)) return [day, told.get(day) ?? 0];
      return [day, ends !== null && day >= ends ? 0 : last];
    }),
  );
}

/** Whether an invoice that decides a day of the month is still to be written. */
function isOpen(book: ServiceBook, charged: readonly Charged[], { month, asOf }: Reading): boolean {
  const { issue, partials } = book.subscription.rules;
  const pieces = new Set(charged.filter((one) => isIn(month, one.day)).map((one) => one.piece));
  const unfinished = [...pieces].some((piece) => piece.end > asOf);
  const changes = book.entries.some((entry) => isIn(month, entry.day));
  const partial = [...pieces].some((piece) => !piece.whole);
  if (unfinished && issue === 'arrears') return true;
  if (unfinished && partials === 'billing-day' && (changes || partial)) return true;
  return book.entries.some((entry) => entry.invoicedOn !== null && entry.invoicedOn > asOf);
}

/** Several lines that stand on one contract service, added up; a day's cost is weighted by its units. */
export function addUp(lines: readonly [ExpectedLine, ...ExpectedLine[]]): ExpectedLine {
  const [first] = lines;
  const days = [...first.units.keys()];
  return {
    ...first,
    units: new Map(days.map((day) => [day, lines.reduce((sum, line) => sum + line.units.get(day)!, 0)])),
    costs: new Map(days.map((day) => [day, weighted(lines, day)])),
    open: lines.some((line) => line.open),
  };
}

function weighted(lines: readonly ExpectedLine[], day: Day): Exact | null {
  const present = lines.filter((line) => line.units.get(day)! > 0);
  const units = present.reduce((sum, line) => sum + line.units.get(day)!, 0);
  const costs = present.map((line) => line.costs.get(day) ?? null);
  // What is free altogether has no cost to write.
  if (units === 0 || costs.includes(null) || costs.every((cost) => cost === 0n)) return null;
  const total = present.reduce((sum, line, i) => sum + costs[i]! * BigInt(line.units.get(day)!), 0n);
  return dividedBy(total, exact(units), 4);
}
