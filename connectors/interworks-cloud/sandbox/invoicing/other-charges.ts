import type { ScenarioExtraItem, ScenarioSubscription } from '@tallylink/connector-testing';
import { exact, sumOf } from '../records/amounts.js';
import type { Charge } from './charge.js';
import type { Step, TimedEvent } from './step.js';

const WHOLE = { days: 1, cycleDays: 1, discountPercent: null, group: null, addOnId: null } as const;

function productOn(steps: readonly Step[], day: string): string {
  return (steps.findLast((step) => step.day <= day) ?? steps[0]!).productId;
}

/** Charges that people and meters make, beside the recurring ones: goodwill credits and consumption. */
export function eventCharges(
  subscription: ScenarioSubscription,
  events: readonly TimedEvent[],
  steps: readonly Step[],
): Charge[] {
  const { id: subscriptionId, customerId, currency } = subscription;
  return events.flatMap((event, index): Charge[] => {
    if (event.kind !== 'goodwill' && event.kind !== 'usage') return [];
    const base = {
      ...WHOLE,
      key: `${subscriptionId}|${event.kind}${index}|${event.day}`,
      customerId,
      currency,
      subscriptionId,
      description: null,
      issued: event.day,
      start: event.from,
      end: event.through,
      productId: productOn(steps, event.from),
    };
    return [event.kind === 'goodwill' ? { ...base, ...goodwill(event) } : { ...base, ...usage(event) }];
  });
}

type EventOf<Kind extends TimedEvent['kind']> = Extract<TimedEvent, { readonly kind: Kind }>;

const goodwill = ({ units, unitPrice: price }: EventOf<'goodwill'>) =>
  ({ kind: 'goodwill', credit: true, units, price, usages: [], issuer: { by: 'person' } }) as const;

/** Metered consumption comes with the billing run; what a person reports late has an invoice of its own. */
function usage({ amounts: usages, at }: EventOf<'usage'>) {
  const price = sumOf(usages.map(exact)).toFixed();
  const issuer = at === undefined ? ({ by: 'billing-run' } as const) : ({ by: 'person', at } as const);
  return { kind: 'usage', credit: false, units: '1', price, usages, issuer } as const;
}

/** Lines that no history explains: written by hand, assets, set-up fees, parts of a unit. */
export function extraCharges(
  items: readonly ScenarioExtraItem[],
  subscriptions: ReadonlyMap<string, ScenarioSubscription>,
  customerCurrency: (customerId: number) => string,
): Charge[] {
  return items.map((item, index): Charge => {
    const subscription = item.subscriptionId ? subscriptions.get(item.subscriptionId) : undefined;
    const onProduct = item.kind === 'set-up' || item.kind === 'fractional';
    return {
      ...WHOLE,
      key: `extra|${index}|${item.customerId}|${item.day}`,
      kind: item.kind,
      credit: false,
      customerId: item.customerId,
      currency: subscription?.currency ?? customerCurrency(item.customerId),
      subscriptionId: item.subscriptionId ?? null,
      productId: onProduct ? (subscription?.productId ?? null) : null,
      description: item.description,
      start: item.from ?? null,
      end: item.through ?? null,
      units: item.quantity,
      price: item.unitPrice,
      usages: [],
      issued: item.day,
      issuer: { by: 'person' },
    };
  });
}
