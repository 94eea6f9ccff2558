import type { DecimalString, PlainDate } from '@tallylink/billing-model';
import type { ScenarioEvent } from '../../scenario.js';
import { periodMonthsOf, type CatalogueEntry } from './catalogue.js';
import type { DrawnSubscription } from './draw-subscription.js';

/** What one service of a subscription adds to the contract service that it stands on. */
export interface Contribution {
  /** As a link names the contract: the subscription's own, or the customer's default for the billing period. */
  readonly reference: string;
  readonly customerId: number;
  readonly periodMonths: number;
  readonly entry: CatalogueEntry;
  /** Before the month. */
  readonly units: number;
  readonly unitPrice: DecimalString;
  /** Days of the month on which units change. */
  readonly changeDays: readonly PlainDate[];
}

const ofUnits = (events: readonly ScenarioEvent[]) =>
  events.filter((event): event is Extract<ScenarioEvent, { kind: 'units' }> => event.kind === 'units');

function unitsBefore(
  day: PlainDate,
  start: PlainDate,
  units: DecimalString,
  events: readonly ScenarioEvent[],
) {
  if (start >= day) return 0;
  const last = ofUnits(events).findLast((event) => event.day < day);
  return Number.parseInt(last?.units ?? units, 10);
}

/** Everything that a subscription is billed for, as the month begins. */
export function contributionsOf(drawn: DrawnSubscription, monthStart: PlainDate): Contribution[] {
  const { subscription: one, place, entries } = drawn;
  const periodMonths = periodMonthsOf(place.plan);
  const shared = {
    reference: drawn.ownContract ? one.id : `default:${one.customerId}:${periodMonths}`,
    customerId: one.customerId,
    periodMonths,
  };
  const changeDays = (events: readonly ScenarioEvent[]): PlainDate[] =>
    ofUnits(events)
      .filter((event) => event.day >= monthStart)
      .map((event) => event.day);
  const services = [...entries.values()].filter(({ product }) => !product.addOn);
  return [
    ...services.map((entry, i) => ({
      ...shared,
      entry,
      // The first is what was bought, a second one what it becomes.
      units: i === 0 ? unitsBefore(monthStart, one.activated, one.units, one.events) : 0,
      unitPrice: one.unitPrice,
      changeDays: i === 0 ? changeDays(one.events) : [],
    })),
    ...(one.addOns ?? []).map((addOn) => ({
      ...shared,
      entry: entries.get(addOn.productId)!,
      units: unitsBefore(monthStart, addOn.activated, addOn.units, addOn.events ?? []),
      unitPrice: addOn.unitPrice,
      changeDays: changeDays(addOn.events ?? []),
    })),
  ];
}
