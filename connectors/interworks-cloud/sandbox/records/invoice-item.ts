import { textSwitch } from '../options.js';
import type { Charge } from '../invoicing/charge.js';
import type { Line } from '../invoicing/documents.js';
import { amountsOf, sellPrice, type AmountView } from '../invoicing/line-amounts.js';
import type { World } from '../state.js';
import { exact, rounded, wireNumber } from './amounts.js';
import { guidFor, wireId } from './identity.js';
import { liteAccount, liteProduct, liteSubscription } from './lite.js';
import { LICENCES, setupUnit, unitOfTerm, type LiteUnit } from './units.js';
import { lineEndText, startText } from './wire-dates.js';

function productOf(world: World, charge: Charge): ReturnType<typeof liteProduct> | null {
  const { products } = world.state;
  if (charge.kind === 'asset') {
    const bought = [...products.values()].find((product) => product.name === charge.description);
    return bought ? liteProduct(bought) : null;
  }
  const product = charge.productId ? products.get(charge.productId) : undefined;
  return product ? liteProduct(product) : null;
}

function relatedAddon(world: World, charge: Charge): { id: string; name: string } | null {
  const product = charge.addOnId ? productOf(world, charge) : null;
  if (!product || !charge.addOnId) return null;
  const byProduct = textSwitch(world, 'relatedAddonId') === 'product';
  return { id: byProduct ? product.id : wireId('add-on', charge.addOnId), name: product.name };
}

function usagesOf(charge: Charge, view: AmountView): unknown[] {
  return charge.usages.map((amount, index) => {
    const cost = exact(amount).times(view.rate);
    const price = wireNumber(sellPrice(cost, view));
    const costs = view.edition === 'bss' ? { unitCost: wireNumber(cost), totalCost: wireNumber(cost) } : {};
    const fixed = { unit: 'Units', quantity: 1, totalOriginal: price, discount: null };
    return {
      id: guidFor('usage', charge.key, index),
      description: `Meter ${index + 1}`,
      unitPrice: price,
      ...fixed,
      total: price,
      ...costs,
    };
  });
}

function subscriptionsOf(world: World, line: Line, view: AmountView): unknown[] {
  return line.charges.flatMap((charge) => {
    const subscription = charge.subscriptionId
      ? world.state.subscriptions.get(charge.subscriptionId)
      : undefined;
    if (!subscription) return [];
    const named = charge.addOnId || !charge.productId ? subscription.productId : charge.productId;
    const lite = liteSubscription(world.state, subscription, named);
    return [{ ...lite, relatedAddon: relatedAddon(world, charge), usages: usagesOf(charge, view) }];
  });
}

function unitOf(world: World, charge: Charge): LiteUnit | null {
  if (charge.kind === 'set-up') return setupUnit();
  const subscription = charge.subscriptionId
    ? world.state.subscriptions.get(charge.subscriptionId)
    : undefined;
  return subscription ? unitOfTerm(subscription.termMonths) : null;
}

function assetsOf(world: World, charge: Charge): unknown[] {
  if (charge.kind !== 'asset') return [];
  return [
    {
      id: guidFor('asset', charge.key),
      name: charge.description,
      account: liteAccount(world.state.customers.get(charge.customerId)!),
    },
  ];
}

/** A line of an invoice on the wire, or one analysis part of it. */
export function itemRecord(
  world: World,
  line: Line,
  position: number,
  view: AmountView,
): Record<string, unknown> {
  const [charge] = line.charges;
  const amounts = amountsOf(line.charges, view);
  const product = productOf(world, charge);
  const unit = unitOf(world, charge);
  const costs = { unitCost: wireNumber(amounts.unitCost), totalCost: wireNumber(amounts.totalCost) };
  return {
    id: guidFor('item', line.key),
    position,
    description: charge.description ?? product?.name ?? '',
    product,
    subscriptions: subscriptionsOf(world, line, view),
    assets: assetsOf(world, charge),
    startDate: charge.start ? startText(world, charge.start) : null,
    endDate: charge.end ? lineEndText(world, charge.end) : null,
    unit,
    unitOfMeasure: unit && charge.kind !== 'set-up' ? LICENCES : null,
    unitPrice: wireNumber(amounts.unitPrice),
    quantity: wireNumber(amounts.units),
    totalOriginal: wireNumber(amounts.totalOriginal),
    discount: charge.discountPercent
      ? { value: wireNumber(charge.discountPercent), type: 'Percentage' }
      : null,
    promotion: null,
    total: wireNumber(rounded(amounts.total, view.skipRounding)),
    ...(view.edition === 'bss' ? { isBundle: false, ...costs } : {}),
  };
}

/** Lines in analysis: one for each subscription; a line of one subscription is its own analysis. */
export function analysisLines(line: Line): readonly Line[] {
  if (line.charges.length === 1) return [line];
  return line.charges.map((charge) => ({ key: `${line.key}|part|${charge.key}`, charges: [charge] }));
}
