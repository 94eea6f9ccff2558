import { termEnd } from './cycles.js';
import type { Day } from './days.js';
import type { Entered, SubscriptionBook } from './source-state.js';

/** One change of what is wanted of a service, as it was entered. */
export interface Entry {
  readonly day: Day;
  /** `null`: as before. */
  readonly units: number | null;
  readonly price: string | null;
  readonly productId: string | null;
  /** Fewer units without a credit stay charged until their piece ends. */
  readonly credited: boolean;
  readonly invoicedOn: Day | null;
}

/** One service with a history of its own: a main service, or one purchase of an add-on. */
export interface ServiceBook {
  readonly subscription: SubscriptionBook;
  readonly productId: string;
  readonly start: Day;
  readonly units: number;
  readonly price: string;
  readonly discountPercent: string | null;
  readonly entries: readonly Entry[];
  /** An end that was asked for and lies ahead. */
  readonly endsOn: Day | null;
}

const nothing = { units: null, price: null, productId: null, credited: true, invoicedOn: null } as const;

/** Main service and purchases of one subscription. */
export function serviceBooks(subscription: SubscriptionBook): ServiceBook[] {
  const ending = endOf(subscription);
  const end: Entry[] = ending ? [{ ...nothing, day: ending, units: 0, credited: false }] : [];
  const own = subscription.events.flatMap(entryOf);
  const main: ServiceBook = {
    subscription,
    productId: subscription.productId,
    start: subscription.activatedOn,
    units: Number(subscription.quantity),
    price: subscription.price,
    discountPercent: subscription.discountPercent,
    entries: inOrder([...own, ...end]),
    endsOn: ending,
  };
  const addons = subscription.addons.map((addon): ServiceBook => {
    const units = Number(addon.quantity);
    const follows = subscription.events.flatMap((event): Entry[] => {
      if (event.kind === 'cancel')
        return [{ ...nothing, day: event.day, units: 0, credited: event.credit !== false }];
      return event.kind === 'reactivate' ? [{ ...nothing, day: event.day, units }] : [];
    });
    return {
      subscription,
      productId: addon.productId,
      start: addon.activatedOn,
      units,
      price: addon.price,
      discountPercent: null,
      entries: inOrder([...addon.events.flatMap(entryOf), ...follows, ...end]),
      endsOn: ending,
    };
  });
  return [main, ...addons];
}

function entryOf(event: Entered): Entry[] {
  const { day, kind } = event;
  if (kind === 'cancel') return [{ ...nothing, day, units: 0, credited: event.credit !== false }];
  if (kind === 'reactivate') return [{ ...nothing, day, units: Number(event.units) }];
  if (kind === 'price') return [{ ...nothing, day, price: event.unitPrice! }];
  if (kind === 'product')
    return [{ ...nothing, day, productId: event.productId!, price: event.unitPrice ?? null }];
  if (kind !== 'units') return [];
  const { units, unitPrice = null, credit = true, invoicedOn = null } = event;
  return [{ day, units: Number(units), price: unitPrice, productId: null, credited: credit, invoicedOn }];
}

/** The end of the term in which somebody asked for it. */
function endOf(subscription: SubscriptionBook): Day | null {
  const asked = subscription.events.filter((event) => event.kind === 'cancel-at-end').at(-1);
  return asked ? termEnd(subscription, asked.day) : null;
}

/** By day; on one day a price comes before what is bought at it. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const rank = (one: Entry): string => `${one.day}${one.price !== null && one.units === null ? 0 : 1}`;
  return [...entries].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
