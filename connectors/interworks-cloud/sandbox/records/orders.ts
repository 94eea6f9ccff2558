import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { exact } from './amounts.js';
import { memoized, type InterworksState } from '../state.js';
import { historiesOf } from './histories.js';
import { guidFor } from './identity.js';

/** An order: the first one of a subscription or an add-on, and one for each increase. */
export interface OrderRow {
  readonly id: string;
  readonly code: string;
  readonly subscription: ScenarioSubscription;
  readonly addOnId: string | null;
  readonly productId: string;
  readonly units: string;
  readonly price: string;
  readonly at: number;
  readonly first: boolean;
}

type Unnumbered = Omit<OrderRow, 'code'>;

function ordersOf(state: InterworksState, subscription: ScenarioSubscription): Unnumbered[] {
  const { main, addOns } = historiesOf(state, subscription);
  const chains = [[null, main] as const, ...addOns];
  return chains.flatMap(([addOnId, steps]) =>
    steps.flatMap((step, index) => {
      const before = exact(steps[index - 1]?.units ?? '0');
      const added = exact(step.units).minus(before);
      if (!added.greaterThan(0)) return [];
      const id = guidFor('order', subscription.id, addOnId ?? '', index);
      const { productId, price, at } = step;
      return [
        { id, subscription, addOnId, productId, units: added.toFixed(), price, at, first: index === 0 },
      ];
    }),
  );
}

/** All orders of the world, numbered as they were placed; later ones do not exist yet. */
export function ordersOfWorld(state: InterworksState): readonly OrderRow[] {
  return memoized(state, 'orders', String(state.writes.version), () =>
    [...state.subscriptions.values()]
      .flatMap((one) => ordersOf(state, one))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map((order, index) => ({ ...order, code: `ORD-${String(index + 1).padStart(6, '0')}` })),
  );
}

/** The order that created a subscription or a purchase of an add-on. */
export function firstOrder(
  state: InterworksState,
  subscriptionId: string,
  addOnId: string | null,
): { id: string; code: string } {
  const byOwner = memoized(state, 'first-orders', String(state.writes.version), () => {
    const first = ordersOfWorld(state).filter((order) => order.first);
    return new Map(
      first.map(({ id, code, subscription, addOnId: owner }) => [
        `${subscription.id}|${owner}`,
        { id, code },
      ]),
    );
  });
  return (
    byOwner.get(`${subscriptionId}|${addOnId}`) ?? {
      id: guidFor('order', subscriptionId, addOnId ?? '', 0),
      code: 'ORD-000000',
    }
  );
}
