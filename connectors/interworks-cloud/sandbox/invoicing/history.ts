import type { ScenarioAddOn, ScenarioEvent, ScenarioSubscription } from '@tallylink/connector-testing';
import { plusDays, type Day } from '../calendar/days.js';
import { timeOfDay, type ZoneClock } from '../calendar/zone.js';
import { spread } from '../records/identity.js';
import { termHolding } from './cycles.js';

export type Status = 'Active' | 'Cancelled' | 'Inactive' | 'Suspended' | 'PendingCancellation';

/**
 * An event with the instant at which it took effect, and the one at which it was asked for where that was earlier.
 * Without them it has a time of its day that follows from its key.
 */
export type TimedEvent = ScenarioEvent & { readonly at?: number; readonly enteredAt?: number };

/** What is true of a subscription (or a purchase of an add-on) from a day on. */
export interface Step {
  readonly day: Day;
  /** When it took effect. */
  readonly at: number;
  /** When it was asked for. */
  readonly enteredAt: number;
  readonly units: string;
  /** Units before a cancellation, which the subscription goes on showing. */
  readonly shownUnits: string;
  readonly price: string;
  readonly productId: string;
  readonly status: Status;
  /** Whether fewer units are credited. */
  readonly credit: boolean;
  readonly invoicedOn: Day | null;
  /** For an end that was known before: since when. */
  readonly knownSince: Day | null;
  readonly reason: 'start' | 'end' | ScenarioEvent['kind'];
}

/** The billing run takes ended terms up between five and six, when no clock changes. */
export function billingRunAt(clock: ZoneClock, day: Day, key: string): number {
  return clock.instantOf(day, timeOfDay(5)) + spread(`${key}|${day}`, 3_600_000);
}

/** People order between seven and ten. */
export function orderedAt(clock: ZoneClock, day: Day, key: string): number {
  return clock.instantOf(day, timeOfDay(7)) + spread(`${key}|${day}`, 10_800_000);
}

const order = (event: ScenarioEvent): string => `${event.day}${event.kind === 'price' ? 0 : 1}`;

function sorted(events: readonly TimedEvent[]): TimedEvent[] {
  return [...events].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function stepAfter(last: Step, event: TimedEvent, at: number): Step | null {
  const base: Step = {
    ...last,
    day: event.day,
    at,
    enteredAt: event.enteredAt ?? at,
    credit: true,
    invoicedOn: null,
    knownSince: null,
    reason: event.kind,
  };
  switch (event.kind) {
    case 'units':
      return {
        ...base,
        units: event.units,
        shownUnits: event.units,
        price: event.unitPrice ?? last.price,
        credit: event.credit ?? true,
        invoicedOn: event.invoicedOn ?? null,
      };
    case 'price':
      return { ...base, price: event.unitPrice };
    case 'cancel':
      return { ...base, units: '0', status: 'Cancelled', credit: event.credit };
    case 'cancel-at-end':
      return { ...base, status: 'PendingCancellation' };
    case 'reactivate':
      return { ...base, units: event.units, shownUnits: event.units, status: 'Active' };
    case 'suspend':
      return { ...base, status: 'Suspended' };
    case 'product':
      return { ...base, productId: event.productId, price: event.unitPrice ?? last.price };
    default:
      return null;
  }
}

/** The whole history of a subscription's main service, oldest first; an end that was asked for is a step too. */
export function historyOf(
  subscription: ScenarioSubscription,
  events: readonly TimedEvent[],
  clock: ZoneClock,
): Step[] {
  const steps: Step[] = [startOf(subscription, clock)];
  let ends: { day: Day; since: Day } | null = null;
  const last = (): Step => steps[steps.length - 1]!;
  for (const event of sorted(events)) {
    if (ends && event.day >= ends.day) {
      steps.push(endStep(last(), ends, clock, subscription.id));
      ends = null;
    }
    const at = event.at ?? orderedAt(clock, event.day, `${subscription.id}${event.kind}`);
    const step = stepAfter(last(), event, Math.max(at, last().at + 1_000));
    if (!step) continue;
    steps.push(step);
    if (event.kind === 'cancel' || event.kind === 'reactivate') ends = null;
    if (event.kind === 'cancel-at-end')
      ends = { day: termHolding(subscription, event.day).end, since: event.day };
  }
  return ends ? [...steps, endStep(last(), ends, clock, subscription.id)] : steps;
}

function startedAt(subscription: ScenarioSubscription, clock: ZoneClock): { at: number; enteredAt: number } {
  const at = orderedAt(clock, subscription.activated, `${subscription.id}start`);
  return { at, enteredAt: at };
}

function startOf(subscription: ScenarioSubscription, clock: ZoneClock): Step {
  return {
    day: subscription.activated,
    ...startedAt(subscription, clock),
    units: subscription.units,
    shownUnits: subscription.units,
    price: subscription.unitPrice,
    productId: subscription.productId,
    status: 'Active',
    credit: true,
    invoicedOn: null,
    knownSince: null,
    reason: 'start',
  };
}

function endStep(last: Step, ends: { day: Day; since: Day }, clock: ZoneClock, key: string): Step {
  const at = billingRunAt(clock, ends.day, key);
  const ended = { units: '0', status: 'Cancelled', credit: false, invoicedOn: null, reason: 'end' } as const;
  return { ...last, ...ended, day: ends.day, at, enteredAt: at, knownSince: ends.since };
}

/** The history of one purchase of an add-on: its own events, and its parent's start and end of service. */
export function addOnHistoryOf(
  subscription: ScenarioSubscription,
  addOn: ScenarioAddOn,
  parent: readonly Step[],
  clock: ZoneClock,
): Step[] {
  const { units, unitPrice: price, productId } = addOn;
  const day = addOn.activated > subscription.activated ? addOn.activated : subscription.activated;
  const at = Math.max(parent[0]!.at, orderedAt(clock, day, `${addOn.id}start`));
  const first: Step = { ...parent[0]!, day, at, units, shownUnits: units, price, productId };
  const steps: Step[] = [first];
  let own = first;
  for (const cause of causesOf(addOn, parent, clock)) {
    if (cause.day < day) continue;
    if (cause.own) own = stepAfter(own, cause.own, cause.at) ?? own;
    const step = cause.parent
      ? followParent(own, cause.parent)
      : { ...own, units: steps[steps.length - 1]!.units === '0' ? '0' : own.units };
    steps.push(step);
  }
  return steps;
}

interface Cause {
  readonly day: Day;
  readonly at: number;
  readonly own?: TimedEvent;
  readonly parent?: Step;
}

function causesOf(addOn: ScenarioAddOn, parent: readonly Step[], clock: ZoneClock): Cause[] {
  const own = (addOn.events ?? []).map((event): Cause => ({
    day: event.day,
    at: orderedAt(clock, event.day, `${addOn.id}${event.kind}`),
    own: event,
  }));
  const followed = parent.filter((step) =>
    ['cancel', 'end', 'reactivate', 'suspend', 'cancel-at-end'].includes(step.reason),
  );
  return [...own, ...followed.map((step): Cause => ({ day: step.day, at: step.at, parent: step }))].sort(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at),
  );
}

function followParent(own: Step, parent: Step): Step {
  const units = parent.units === '0' ? '0' : own.units;
  const { day, at, status, credit, invoicedOn, knownSince, reason } = parent;
  return { ...own, units, day, at, status, credit, invoicedOn, knownSince, reason };
}

/** The last day on which a span is charged. */
export function lastDayOf(span: { readonly end: Day }): Day {
  return plusDays(span.end, -1);
}
