import {
  decimal,
  isZeroDecimal,
  isZeroMoney,
  multiplyMoney,
  subtractMoney,
  type LineState,
  type Money,
} from '@tallylink/billing-model';
import type { LineOperation } from './line-operations.js';

/** What one unit earns; `null` where a side is not known, or both are in different currencies. */
export function unitMargin({ unitPrice, unitCost }: Pick<LineState, 'unitPrice' | 'unitCost'>): Money | null {
  if (!unitPrice || !unitCost || unitPrice.currency !== unitCost.currency) return null;
  return subtractMoney(unitPrice, unitCost);
}

/** Sold for something, but for less than it costs. What is sold for nothing is a price mismatch of its own. */
export function sellsBelowCost(state: LineState): boolean {
  const margin = unitMargin(state);
  if (!margin || isZeroDecimal(state.units) || isZeroMoney(state.unitPrice!)) return false;
  return decimal(margin.amount).isNegative() && !isZeroMoney(margin);
}

/** By how much an operation changes a full period's bill; `null` when a price is not known. */
export function fullPeriodChange({ before, after }: Pick<LineOperation, 'before' | 'after'>): Money | null {
  if (!after.unitPrice) return null;
  const now = multiplyMoney(after.unitPrice, after.units);
  if (!before) return now;
  return before.unitPrice ? subtractMoney(now, multiplyMoney(before.unitPrice, before.units)) : null;
}
