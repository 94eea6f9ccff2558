import type { ScenarioAddOn, ScenarioSubscription } from '@tallylink/connector-testing';
import type { Day } from '../calendar/days.js';
import type { ZoneClock } from '../calendar/zone.js';
import { orderedAt, stepAfter, type Step, type TimedEvent } from './step.js';

/** Something that happens to a purchase: by itself, or because its parent's service changes. */
interface Cause {
  readonly day: Day;
  readonly at: number;
  readonly own?: TimedEvent;
  readonly parent?: Step;
}

const FOLLOWED: readonly Step['reason'][] = ['cancel', 'end', 'reactivate', 'suspend', 'cancel-at-end'];

function causesOf(addOn: ScenarioAddOn, parent: readonly Step[], clock: ZoneClock): Cause[] {
  const own = (addOn.events ?? []).map((event): Cause => {
    return { day: event.day, at: orderedAt(clock, event.day, `${addOn.id}${event.kind}`), own: event };
  });
  const followed = parent
    .filter((step) => FOLLOWED.includes(step.reason))
    .map((step): Cause => ({ day: step.day, at: step.at, parent: step }));
  return [...own, ...followed].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));
}

/** What the purchase comes to under its parent: nothing while the parent has ended, else its own units. */
function underParent(own: Step, parent: Step): Step {
  const ended = parent.status === 'Cancelled' || parent.status === 'Inactive';
  return {
    ...own,
    units: ended ? '0' : own.units,
    status: own.status === 'Active' ? parent.status : own.status,
  };
}

/** The history of one purchase of an add-on: its own events, and its parent's end and return. */
export function addOnHistoryOf(
  subscription: ScenarioSubscription,
  addOn: ScenarioAddOn,
  parent: readonly Step[],
  clock: ZoneClock,
): Step[] {
  const { units, unitPrice: price, productId } = addOn;
  const day = addOn.activated > subscription.activated ? addOn.activated : subscription.activated;
  const at = Math.max(parent[0]!.at, orderedAt(clock, day, `${addOn.id}start`));
  let own: Step = { ...parent[0]!, day, at, enteredAt: at, units, shownUnits: units, price, productId };
  let above = parent[0]!;
  const steps = [own];
  for (const cause of causesOf(addOn, parent, clock)) {
    if (cause.parent) above = cause.parent;
    if (cause.day < day) continue;
    if (cause.own) own = stepAfter(own, cause.own, cause.at) ?? own;
    const { at: time, enteredAt, credit, invoicedOn, knownSince, reason } = cause.parent ?? own;
    steps.push({
      ...underParent(own, above),
      day: cause.day,
      at: time,
      enteredAt,
      credit,
      invoicedOn,
      knownSince,
      reason,
    });
  }
  return steps;
}
