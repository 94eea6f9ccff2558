import { decimal, roundDecimal, sumDecimals, type CostStep } from '@tallylink/billing-model';
import type { Part } from './part.js';

const UNIT_PRICE_DIGITS = 4;

/** What the end customer pays for a unit, over all full charges of a day; nothing where one of them does not say. */
export function sellPrice(parts: readonly Part[], currency: string): Pick<CostStep, 'unitPrice'> {
  const units = decimal(sumDecimals(parts.map((part) => part.units)));
  if (units.isZero()) return {};
  let total = decimal('0');
  for (const { charge, units: own } of parts) {
    if (charge.sellUnitPrice?.currency !== currency) return {};
    total = total.plus(decimal(charge.sellUnitPrice.amount).times(decimal(own)));
  }
  const amount = roundDecimal(total.dividedBy(units), UNIT_PRICE_DIGITS).replace(/0{1,2}$/, '');
  return { unitPrice: { amount, currency } };
}
