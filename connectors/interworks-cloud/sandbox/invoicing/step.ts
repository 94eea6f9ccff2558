import type { ScenarioEvent } from '@tallylink/connector-testing';
import type { Day } from '../calendar/days.js';
import { timeOfDay, type ZoneClock } from '../calendar/zone.js';
import { spread } from '../records/identity.js';

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

/** What an event makes of the step before it; `null` for one that changes no subscription. */
export function stepAfter(last: Step, event: TimedEvent, at: number): Step | null {
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
