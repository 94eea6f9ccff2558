import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { type Step, type TimedEvent } from '../invoicing/step.js';
import { historyOf } from '../invoicing/history.js';
import { addOnHistoryOf } from '../invoicing/add-on-history.js';
import { memoized, type InterworksState } from '../state.js';

/** Histories of a subscription and of each purchase of an add-on, by the purchase's id. */
export interface Histories {
  readonly main: readonly Step[];
  readonly addOns: ReadonlyMap<string, readonly Step[]>;
}

/** The scenario's events and those that calls have added. */
export function eventsOf(state: InterworksState, subscription: ScenarioSubscription): readonly TimedEvent[] {
  const added = state.writes.events.get(subscription.id);
  return added ? [...subscription.events, ...added] : subscription.events;
}

/** Pay-per-use services are billed by their meters, so the main service has no recurring charge. */
export function isUsageBased(state: InterworksState, subscription: ScenarioSubscription): boolean {
  return state.products.get(subscription.productId)?.charge === 'pay-per-use';
}

export function historiesOf(state: InterworksState, subscription: ScenarioSubscription): Histories {
  const events = eventsOf(state, subscription);
  return memoized(state, `history|${subscription.id}`, `${events.length}`, () => {
    const main = historyOf(subscription, events, state.clock);
    const purchases = (subscription.addOns ?? []).map(
      (addOn) => [addOn.id, addOnHistoryOf(subscription, addOn, main, state.clock)] as const,
    );
    return { main, addOns: new Map(purchases) };
  });
}
