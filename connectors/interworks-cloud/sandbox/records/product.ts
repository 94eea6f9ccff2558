import type { ScenarioProduct, ScenarioSubscription } from '@tallylink/connector-testing';
import { editionOf, textSwitch } from '../options.js';
import { memoized, type World } from '../state.js';
import { sellPrice } from '../invoicing/line-amounts.js';
import { exact, wireNumber } from './amounts.js';
import { guidFor } from './identity.js';
import { liteProduct } from './lite.js';
import { LICENCES, RECURRING_GROUP, unitOfTerm } from './units.js';
import { startText } from './wire-dates.js';

const CHARGE_TYPES = { prepaid: 'Prepaid', 'pay-per-use': 'PayPerUse', 'one-time': 'OneTimeCharge' } as const;
const LISTED_SINCE = '2024-01-10';

/** A product on the wire. */
export function productRecord(world: World, product: ScenarioProduct): Record<string, unknown> {
  const hidden = {
    isTaxable: true,
    isManualCancellationEnabled: true,
    isActive: true,
    isDeleted: false,
    isStorefrontEnabled: true,
  };
  return {
    ...liteProduct(product),
    type: product.addOn ? 'Addon' : 'Primary',
    category: null,
    unitOfMeasure: product.charge === 'one-time' ? null : LICENCES,
    industries: [],
    unitGroup: product.charge === 'one-time' ? null : RECURRING_GROUP,
    productGroup: null,
    chargeType: CHARGE_TYPES[product.charge],
    createdAt: startText(world, LISTED_SINCE),
    updatedAt: startText(world, LISTED_SINCE),
    characteristics: null,
    customFields: null,
    addons: null,
    ...(editionOf(world) === 'bss' ? hidden : {}),
  };
}

export function productListedAt(world: World): number {
  return world.state.clock.instantOf(LISTED_SINCE);
}

/** Subscriptions by product: what the world sells a product for, and on which plans. */
function soldAs(world: World, productId: string): readonly ScenarioSubscription[] {
  const index = memoized(world.state, 'sold-as', '', () =>
    Map.groupBy(world.state.subscriptions.values(), (one) => one.productId),
  );
  return index.get(productId) ?? [];
}

/** The plans on which a product is sold. */
export function billingFrequencyOptions(world: World, product: ScenarioProduct): unknown[] {
  const options = new Map<string, unknown>();
  for (const { termMonths, instalmentMonths } of soldAs(world, product.id)) {
    if (instalmentMonths === null || instalmentMonths >= termMonths) continue;
    const key = `${termMonths}|${instalmentMonths}`;
    const plan = {
      unit: unitOfTerm(termMonths),
      installments: termMonths / instalmentMonths,
      installmentsFrequency: instalmentMonths,
    };
    options.set(key, {
      id: guidFor('plan-option', product.id, key),
      ...plan,
      createdAt: startText(world, LISTED_SINCE),
    });
  }
  return [...options.values()];
}

interface UnitPricing {
  readonly id: string;
  readonly name: string;
  readonly sellPrice: number;
}

/** Prices by currency and term, for the whole term. */
export function productPricing(world: World, product: ScenarioProduct): Record<string, unknown> {
  const view = {
    edition: editionOf(world),
    skipRounding: false,
    rate: exact('1'),
    sellMarkupPercent: textSwitch(world, 'sellMarkupPercent'),
  };
  const byCurrency = new Map<string, Map<number, UnitPricing>>();
  for (const { currency, termMonths, instalmentMonths, unitPrice } of soldAs(world, product.id)) {
    const units = byCurrency.get(currency) ?? new Map<number, UnitPricing>();
    byCurrency.set(currency, units);
    const perTerm = exact(unitPrice)
      .times(termMonths)
      .dividedBy(instalmentMonths ?? termMonths);
    if (!units.has(termMonths))
      units.set(termMonths, { ...unitOfTerm(termMonths), sellPrice: wireNumber(sellPrice(perTerm, view)) });
  }
  const prices = [...byCurrency].map(([currency, units]) => ({ currency, units: [...units.values()] }));
  return { freePeriod: false, prices };
}
