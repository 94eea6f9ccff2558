import { editionOf, textSwitch } from '../options.js';
import { cycleMonths } from '../invoicing/cycles.js';
import { sellPrice } from '../invoicing/line-amounts.js';
import type { World } from '../state.js';
import { exact, rounded, wireNumber, type Amount } from './amounts.js';
import { guidFor } from './identity.js';
import { billingTo, liteAccount, liteProduct, liteSubscription, PAYMENT_METHOD } from './lite.js';
import type { OrderRow } from './orders.js';
import { unitOfTerm } from './units.js';
import { instantText } from './wire-dates.js';

function priceOf(world: World, order: OrderRow): Amount {
  const view = {
    edition: editionOf(world),
    skipRounding: false,
    rate: exact('1'),
    sellMarkupPercent: textSwitch(world, 'sellMarkupPercent'),
  };
  return sellPrice(exact(order.price), view);
}

/** An executed order on the wire. */
export function orderRecord(world: World, order: OrderRow): Record<string, unknown> {
  const { state } = world;
  const before = rounded(priceOf(world, order).times(order.units), false);
  const percent = textSwitch(world, 'taxPercent');
  const tax = rounded(before.times(percent).dividedBy(100), false);
  const at = instantText(world, order.at - 90_000);
  return {
    id: order.id,
    code: order.code,
    status: { id: 1, name: 'Executed', type: 'Executed' },
    orderDate: at,
    account: liteAccount(state.customers.get(order.subscription.customerId)!),
    billingTo: billingTo(world),
    contact: null,
    paymentMethod: PAYMENT_METHOD,
    currency: order.subscription.currency,
    totalOriginal: wireNumber(before),
    discount: null,
    totalBeforeTax: wireNumber(before),
    totalTaxes: [{ id: 5, name: `VAT ${percent}%`, amount: wireNumber(tax) }],
    total: wireNumber(before.plus(tax)),
    isBackOrder: false,
    creditLimitExceeded: false,
    awaitingPayment: false,
    createdAt: at,
    updatedAt: instantText(world, order.at),
    customFields: null,
  };
}

/** The one item of an order: a first purchase, or more units of a subscription that is there already. */
export function orderItemRecord(world: World, order: OrderRow): Record<string, unknown> {
  const { subscription, productId, units } = order;
  const subscribed = liteSubscription(world.state, subscription, subscription.productId);
  const months = cycleMonths(subscription);
  const plan = {
    id: guidFor('plan', subscription.id),
    installments: subscription.termMonths / months,
    installmentsFrequency: months,
  };
  const price = priceOf(world, order);
  return {
    id: guidFor('order-item', order.id),
    position: 1,
    type: 'Product',
    product: { ...liteProduct(world.state.products.get(productId)!), isBundle: false },
    subscription: subscribed,
    asset: null,
    unit: unitOfTerm(subscription.termMonths),
    unitPrice: { value: wireNumber(price) },
    quantity: wireNumber(units),
    userDefinedDiscount: null,
    volumeDiscount: [],
    promotion: null,
    total: wireNumber(rounded(price.times(units), false)),
    totalDiscountAmount: 0,
    relatedSubscription: order.first && !order.addOnId ? null : subscribed.id,
    relatedItem: null,
    billingFrequencyOption: months < subscription.termMonths ? plan : null,
    characteristics: null,
  };
}
