import type { ScenarioEvent, ScenarioSubscription } from '@tallylink/connector-testing';
import type { Day } from '../calendar/days.js';
import type { ZoneClock } from '../calendar/zone.js';
import { termHolding } from './cycles.js';
import { billingRunAt, orderedAt, stepAfter, type Step, type TimedEvent } from './step.js';

// A price and a change of units on one day: the change is charged at the new price.
const order = (event: ScenarioEvent): string => `${event.day}${event.kind === 'price' ? 0 : 1}`;

function sorted(events: readonly TimedEvent[]): TimedEvent[] {
  return [...events].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
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
