import { cyclePeriod, type DecimalString, type Period, type PlainDate } from '@tallylink/billing-model';
import type { ScenarioSubscription } from '@tallylink/connector-testing';
import type { World } from './state.js';

/** From `day` on: units and the price of one for a whole cycle. `credited`: what was taken away is credited. */
export interface Step {
  readonly day: PlainDate;
  readonly units: DecimalString;
  readonly unitPrice: DecimalString;
  readonly credited: boolean;
}

/** How often it is charged, in months. */
export const cycleMonths = (subscription: ScenarioSubscription): number =>
  subscription.instalmentMonths ?? subscription.termMonths;

/** The cycle that holds a day; cycles step from the activation, or from the subscription's own anchor day. */
export function cycleOf(subscription: ScenarioSubscription, day: PlainDate): Period {
  const { activated, anchorDay } = subscription;
  const anchor = { from: activated, months: cycleMonths(subscription) };
  return cyclePeriod(day, anchorDay === undefined ? anchor : { ...anchor, anchorDay });
}

/** The subscription over time. Events that this vendor does not have (usage, suspension, goodwill) change nothing. */
export function historyOf(subscription: ScenarioSubscription, world: World): Step[] {
  const { activated: day, units, unitPrice, events, id } = subscription;
  const steps: Step[] = [{ day, units, unitPrice, credited: true }];
  const add = (next: Partial<Step> & Pick<Step, 'day'>): void =>
    void steps.push({ ...steps.at(-1)!, credited: true, ...next });
  for (const event of events) {
    if (event.kind === 'units') add({ day: event.day, units: event.units, credited: event.credit !== false });
    if (event.kind === 'price') add({ day: event.day, unitPrice: event.unitPrice });
    if (event.kind === 'cancel') add({ day: event.day, units: '0', credited: event.credit });
    if (event.kind === 'reactivate') add({ day: event.day, units: event.units });
    if (event.kind === 'cancel-at-end')
      add({ day: cycleOf(subscription, event.day).endExclusive, units: '0' });
  }
  for (const order of world.state.ordered)
    if (order.subscriptionId === id) add({ day: order.day, units: order.units });
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What holds on a day; `null` before the activation. */
export const stateOn = (steps: readonly Step[], day: PlainDate): Step | null =>
  steps.findLast((step) => step.day <= day) ?? null;
