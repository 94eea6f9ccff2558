import type { ScenarioEvent, ScenarioSubscription } from '@tallylink/connector-testing';
import { cycleMonths } from '../invoicing/cycles.js';
import type { World } from '../state.js';
import { eventsOf } from './histories.js';
import { wireId } from './identity.js';

/** Events as they were entered, up to today; products by their id on the wire. */
function entered(events: readonly ScenarioEvent[], today: string): unknown[] {
  return events
    .filter((event) => event.day <= today)
    .map((event) =>
      event.kind === 'product' ? { ...event, productId: wireId('product', event.productId) } : event,
    );
}

/**
 * A subscription's own book: what was bought, under which rules, and what was entered since. No invoice is looked at, so
 * that somebody else can work out from it what should be charged.
 */
export function historyRecord(world: World, subscription: ScenarioSubscription): Record<string, unknown> {
  const { state } = world;
  const today = state.clock.dayOf(world.now());
  const { termMonths, issue, partials, chargeRule, decrease } = subscription;
  return {
    subscriptionId: wireId('subscription', subscription.id),
    accountId: subscription.customerId,
    productId: wireId('product', subscription.productId),
    activatedOn: subscription.activated,
    anchorDay: subscription.anchorDay ?? null,
    termMonths,
    cycleMonths: cycleMonths(subscription),
    trialUntil: subscription.trialUntil ?? null,
    quantity: subscription.units,
    price: subscription.unitPrice,
    discountPercent: subscription.discountPercent ?? null,
    rules: { issue, partials, chargeRule, decrease },
    events: entered(eventsOf(state, subscription), today),
    addons: (subscription.addOns ?? []).map((addOn) => ({
      addonId: wireId('add-on', addOn.id),
      productId: wireId('product', addOn.productId),
      activatedOn: addOn.activated,
      quantity: addOn.units,
      price: addOn.unitPrice,
      events: entered(addOn.events ?? [], today),
    })),
  };
}
