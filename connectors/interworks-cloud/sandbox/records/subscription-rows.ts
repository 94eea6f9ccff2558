import type { ScenarioCustomer, ScenarioProduct, ScenarioSubscription } from '@tallylink/connector-testing';
import { plusDays, type Day } from '../calendar/days.js';
import { termHolding, type Span } from '../invoicing/cycles.js';
import { billingRunAt, type Step } from '../invoicing/step.js';
import { isOn } from '../options.js';
import { lasting, memoized, type InterworksState, type Lasting, type World } from '../state.js';
import { historiesOf } from './histories.js';

/** A subscription as it is at an instant. */
export interface SubscriptionRow {
  readonly subscription: ScenarioSubscription;
  readonly customer: ScenarioCustomer;
  readonly product: ScenarioProduct;
  readonly step: Step;
  readonly term: Span;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly trial: boolean;
}

interface RowAt extends SubscriptionRow {
  readonly changesAt: number;
}

function renewalAt(state: InterworksState, id: string, start: Day): number {
  return billingRunAt(state.clock, start, `${id}renewal`);
}

/** An ended subscription keeps the term in which it ended; a running one gets its next term in the billing run. */
function termAt(state: InterworksState, subscription: ScenarioSubscription, step: Step, now: number): Span {
  const ended = step.status === 'Cancelled' || step.status === 'Inactive';
  if (ended) return termHolding(subscription, step.reason === 'end' ? plusDays(step.day, -1) : step.day);
  const term = termHolding(subscription, state.clock.dayOf(now));
  const early = term.start > subscription.activated && now < renewalAt(state, subscription.id, term.start);
  return early ? termHolding(subscription, plusDays(term.start, -1)) : term;
}

function rowAt(world: World, subscription: ScenarioSubscription): RowAt | { readonly changesAt: number } {
  const { state } = world;
  const now = world.now();
  const { main } = historiesOf(state, subscription);
  if (main[0]!.at > now) return { changesAt: main[0]!.at };
  const step = main.findLast((one) => one.at <= now)!;
  const term = termAt(state, subscription, step, now);
  const renewed = term.start > subscription.activated && isOn(world, 'updatedAtOnRenewal');
  const trialEnd = subscription.trialUntil
    ? state.clock.instantOf(plusDays(subscription.trialUntil, 1))
    : -Infinity;
  const coming = [
    main.find((one) => one.at > now)?.at,
    renewalAt(state, subscription.id, term.end),
    trialEnd,
  ];
  return {
    subscription,
    customer: state.customers.get(subscription.customerId)!,
    product: state.products.get(step.productId)!,
    step,
    term,
    createdAt: main[0]!.at - 90_000,
    updatedAt: renewed ? Math.max(step.at, renewalAt(state, subscription.id, term.start)) : step.at,
    trial: now < trialEnd,
    changesAt: Math.min(...coming.filter((at) => at !== undefined && at > now).map((at) => at ?? Infinity)),
  };
}

/** No default order is documented: rows come by id, which means nothing. */
function unordered(state: InterworksState): readonly ScenarioSubscription[] {
  return memoized(state, 'unordered-subscriptions', '', () =>
    [...state.subscriptions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** One subscription as it is now; `null` before it was ordered. */
export function subscriptionRowOf(world: World, subscription: ScenarioSubscription): SubscriptionRow | null {
  const row = rowAt(world, subscription);
  return 'subscription' in row ? row : null;
}

/** All subscriptions that exist now, as they are now. */
export function subscriptionRows(world: World): readonly SubscriptionRow[] {
  const { state } = world;
  const key = `${state.writes.version}|${isOn(world, 'updatedAtOnRenewal')}`;
  return lasting(world, 'subscription-rows', key, (): Lasting<readonly SubscriptionRow[]> => {
    const rows = unordered(state).map((one) => rowAt(world, one));
    const until = rows.reduce((least, row) => Math.min(least, row.changesAt), Infinity);
    return { value: rows.filter((row): row is RowAt => 'subscription' in row), from: world.now(), until };
  });
}
