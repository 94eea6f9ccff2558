import { exact, rounded, sumOf, type Amount } from '../records/amounts.js';
import type { Charge } from './charge.js';
import type { Line } from './documents.js';

/** How an answer shows amounts. */
export interface AmountView {
  readonly edition: 'reseller' | 'bss';
  readonly skipRounding: boolean;
  /** Multiplied into every amount; 1 in the base currency. */
  readonly rate: Amount;
  readonly sellMarkupPercent: string;
}

/** The numbers of a line or of one of its analysis parts. */
export interface LineAmounts {
  readonly units: Amount;
  readonly unitPrice: Amount;
  readonly totalOriginal: Amount;
  readonly total: Amount;
  readonly unitCost: Amount;
  readonly totalCost: Amount;
}

/** What the operator asks for something that costs it `cost`; a reseller sees its own cost as the price. */
export function sellPrice(cost: Amount, view: AmountView): Amount {
  if (view.edition === 'reseller') return cost;
  return exact(cost.times(exact(view.sellMarkupPercent).plus(100)).dividedBy(100)).toDecimalPlaces(4);
}

/** The unit price takes the day fraction and is rounded before it is multiplied by the units. */
function unitAmount(full: Amount, charge: Charge, view: AmountView): Amount {
  const fraction = full.times(charge.days).dividedBy(charge.cycleDays);
  return rounded(rounded(fraction, view.skipRounding).times(view.rate), view.skipRounding);
}

function unroundedUnit(full: Amount, charge: Charge, view: AmountView): Amount {
  return view.skipRounding
    ? full.times(charge.days).dividedBy(charge.cycleDays).times(view.rate)
    : unitAmount(full, charge, view);
}

/** Amounts of charges that share price, days and discount and so stand on one line. */
export function amountsOf(charges: readonly [Charge, ...Charge[]], view: AmountView): LineAmounts {
  const [first] = charges;
  const units = sumOf(charges.map((charge) => exact(charge.units)));
  const cost = exact(first.price);
  const byHand = first.kind === 'manual' || first.kind === 'asset';
  const price = byHand ? cost : sellPrice(cost, view);
  const original = rounded(unroundedUnit(price, first, view).times(units), view.skipRounding);
  const kept = exact('100')
    .minus(exact(first.discountPercent ?? '0'))
    .dividedBy(100);
  const full = view.skipRounding ? unroundedUnit(price, first, view).times(units) : original;
  const unitCost = byHand ? exact('0') : unitAmount(cost, first, view);
  const totalCost = byHand
    ? exact('0')
    : rounded(unroundedUnit(cost, first, view).times(units), view.skipRounding);
  return {
    units,
    unitPrice: unitAmount(price, first, view),
    totalOriginal: original,
    total: rounded(full.times(kept), view.skipRounding),
    unitCost,
    totalCost,
  };
}

/** Totals of a document: its lines' totals as they are shown. */
export function totalBeforeTax(lines: readonly Line[], view: AmountView): Amount {
  return sumOf(lines.map((line) => amountsOf(line.charges, view).total));
}

export function totalCostOf(lines: readonly Line[], view: AmountView): Amount {
  return sumOf(lines.map((line) => amountsOf(line.charges, view).totalCost));
}
