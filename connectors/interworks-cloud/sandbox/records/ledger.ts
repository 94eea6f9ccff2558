import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { plusMonths, type Day } from '../calendar/days.js';
import {
  withCancellations,
  withCancelledByHand,
  type Cancellation,
} from '../invoicing/cancelled-documents.js';
import { chainCharges } from '../invoicing/chain-charges.js';
import type { Charge } from '../invoicing/charge.js';
import { documentsOf, type Document, type PayerOf } from '../invoicing/documents.js';
import { numbered } from '../invoicing/numbered.js';
import { eventCharges, extraCharges } from '../invoicing/other-charges.js';
import { invoicingOptions } from '../options.js';
import { memoized, type InterworksState, type World } from '../state.js';
import { eventsOf, historiesOf, isUsageBased } from './histories.js';

/** Older documents are out of the vendor's reach: more than any term and its correction. */
const RETAINED_MONTHS = 40;

function horizonOf(world: World): Day {
  return plusMonths(world.state.clock.dayOf(world.now()), 3, 1);
}

/** Changes when the computed documents may. */
export function ledgerKey(world: World): string {
  const { decreaseCredits, wholeRuleDates } = invoicingOptions(world);
  return [horizonOf(world), decreaseCredits, wholeRuleDates, world.state.writes.version].join('|');
}

/** Every invoice and credit note up to about two months ahead of the clock, in the order of creation. */
export function documentsAround(world: World): readonly Document[] {
  const { state } = world;
  return memoized(state, 'documents', ledgerKey(world), () => {
    const horizon = horizonOf(world);
    const since = plusMonths(horizon, -RETAINED_MONTHS, 1);
    const charges = allCharges(world, horizon).filter(
      (charge) => charge.issued >= since && charge.issued <= horizon,
    );
    const documents = documentsOf(charges, payerOf(state), state.clock);
    const played = withCancellations(documents, cancellationsOf(state), state.clock);
    return numbered(withCancelledByHand(played, state.writes.cancelledInvoices, state.clock));
  });
}

function allCharges(world: World, horizon: Day): Charge[] {
  const { state } = world;
  const charges = [...state.subscriptions.values()].flatMap((one) =>
    chargesOfSubscription(world, one, horizon),
  );
  const currency = (id: number): string => state.customers.get(id)?.currency ?? 'EUR';
  const extra = extraCharges(state.scenario.source.extraItems, state.subscriptions, currency);
  const { manualLines } = state.writes;
  const byHand = extraCharges(
    manualLines.map((line) => line.item),
    state.subscriptions,
    currency,
  );
  const entered = byHand.map((charge, index): Charge => {
    const at = manualLines[index]!.at;
    return { ...charge, key: `${charge.key}|${at}`, issuer: { by: 'person', at } };
  });
  return [...charges, ...extra, ...entered];
}

/** Kept by subscription, so that a write computes one history anew and not all of them. */
function chargesOfSubscription(world: World, subscription: ScenarioSubscription, horizon: Day): Charge[] {
  const { state } = world;
  const options = invoicingOptions(world);
  const events = eventsOf(state, subscription);
  const key = [horizon, events.length, options.decreaseCredits, options.wholeRuleDates].join('|');
  return memoized(state, `charges|${subscription.id}`, key, () => {
    const { main, addOns } = historiesOf(state, subscription);
    const charges = eventCharges(subscription, events, main);
    if (!isUsageBased(state, subscription)) {
      charges.push(...chainCharges({ subscription, addOnId: null, steps: main, options }, horizon));
    }
    for (const [addOnId, steps] of addOns) {
      charges.push(...chainCharges({ subscription, addOnId, steps, options }, horizon));
    }
    return charges;
  });
}

function payerOf(state: InterworksState): PayerOf {
  const leads = new Map<string, number>();
  for (const { group, customerId } of state.subscriptions.values()) {
    if (group && !leads.has(group)) leads.set(group, customerId);
  }
  return (charge) => (charge.group ? leads.get(charge.group)! : charge.customerId);
}

function cancellationsOf(state: InterworksState): Cancellation[] {
  return [...state.subscriptions.values()].flatMap((subscription) =>
    subscription.events.flatMap((event) =>
      event.kind === 'cancel-invoice'
        ? [{ subscriptionId: subscription.id, day: event.day, of: event.of, reissue: event.reissue }]
        : [],
    ),
  );
}
