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
    const key = `${subscriptionId}|${event.kind}${index}|${event.day}`;
    const base = {
      ...WHOLE,
      key,
      customerId,
      currency,
      subscriptionId,
      description: null,
      issued: event.day,
    };
    if (event.kind === 'goodwill') {
      const { from: start, through: end, units, unitPrice: price } = event;
      const productId = productOn(steps, start);
      return [
        {
          ...base,
          kind: 'goodwill',
          credit: true,
          start,
          end,
          units,
          price,
          productId,
          usages: [],
          issuer: { by: 'person' },
        },
      ];
    }
    if (event.kind !== 'usage') return [];
    const { from: start, through: end, amounts: usages } = event;
    const price = sumOf(usages.map(exact)).toFixed();
    const productId = productOn(steps, start);
    return [
      {
        ...base,
        kind: 'usage',
        credit: false,
        start,
        end,
        units: '1',
        price,
        productId,
        usages,
        issuer: { by: 'billing-run' },
      },
    ];
  });
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
