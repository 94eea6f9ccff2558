import { Decimal } from 'decimal.js';
import { editionOf, textSwitch } from '../options.js';
import { sellPrice } from '../invoicing/line-amounts.js';
import { cycleMonths, lastDayOf } from '../invoicing/cycles.js';
import type { World } from '../state.js';
import { exact, rounded, wireNumber, type Amount } from './amounts.js';
import { isUsageBased } from './histories.js';
import { wireId } from './identity.js';
import { billingTo, liteAccount, liteProduct, subscriptionName } from './lite.js';
import { firstOrder } from './orders.js';
import type { SubscriptionRow } from './subscription-rows.js';
import { unitOfTerm } from './units.js';
import { endText, instantText, startText } from './wire-dates.js';

/** What one term costs at the present units, discount included. */
export function recurringAmount(world: World, row: SubscriptionRow): Amount {
  const { subscription, step } = row;
  const view = {
    edition: editionOf(world),
    skipRounding: false,
    rate: exact('1'),
    sellMarkupPercent: textSwitch(world, 'sellMarkupPercent'),
  };
  const instalments = subscription.termMonths / cycleMonths(subscription);
  const kept = exact('100')
    .minus(subscription.discountPercent ?? '0')
    .dividedBy(100);
  const price =
    row.trial || isUsageBased(world.state, subscription) ? exact('0') : sellPrice(exact(step.price), view);
  return rounded(price.times(step.shownUnits).times(instalments).times(kept), false);
}

/** The whole number of units that the vendor's int32 can hold. */
export function shownQuantity(world: World, row: SubscriptionRow): number {
  const ended = row.step.status === 'Cancelled' || row.step.status === 'Inactive';
  if (ended && textSwitch(world, 'cancelledQuantity') === 'zero') return 0;
  return exact(row.step.shownUnits).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber();
}

/** Whoever asked for an end has switched the renewal off. */
export function renewsItself({ subscription, step }: SubscriptionRow): boolean {
  return (
    (subscription.automaticRenewal ?? true) &&
    !['PendingCancellation', 'Cancelled', 'Inactive'].includes(step.status)
  );
}

/** A subscription on the wire. */
export function subscriptionRecord(world: World, row: SubscriptionRow): Record<string, unknown> {
  const { subscription, customer, product, step, term } = row;
  return {
    id: wireId('subscription', subscription.id),
    name: subscriptionName(customer, product),
    status: step.status,
    currency: subscription.currency,
    order: firstOrder(world.state, subscription.id, null),
    account: liteAccount(customer),
    billingTo: billingTo(world),
    billToContact: null,
    startDate: startText(world, term.start),
    endDate: endText(world, lastDayOf(term)),
    activationDate: instantText(world, row.createdAt + 90_000),
    automaticRenewal: renewsItself(row),
    isUsageBased: isUsageBased(world.state, subscription),
    isBackordering: false,
    isTrial: row.trial,
    product: { ...liteProduct(product), isBundle: false },
    unit: unitOfTerm(subscription.termMonths),
    quantity: shownQuantity(world, row),
    subscriptionAmount: wireNumber(recurringAmount(world, row)),
    createdAt: instantText(world, row.createdAt),
    updatedAt: instantText(world, row.updatedAt),
    characteristics: null,
    customFields: null,
  };
}
