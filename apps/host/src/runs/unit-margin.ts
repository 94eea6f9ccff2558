import {
  decimal,
  isZeroMoney,
  roundDecimal,
  roundMoney,
  subtractMoney,
  type Money,
} from '@tallylink/billing-model';
import type { UnitMarginReply } from '../run-store/lines.dto.js';

/** Decimals that unit values keep. */
const UNIT_DIGITS = 4;

/** What a unit earns as it stands: the target's price over the source's cost. `null` where one of them is not known. */
export function unitMargin(unitCost: Money | null, unitPrice: Money | null): UnitMarginReply | null {
  if (!unitCost || !unitPrice || unitCost.currency !== unitPrice.currency) return null;
  const margin = subtractMoney(unitPrice, unitCost);
  const amount = roundMoney(margin, UNIT_DIGITS).amount.replace(/0{1,2}$/, '');
  const percent = isZeroMoney(unitPrice)
    ? null
    : roundDecimal(decimal(margin.amount).dividedBy(decimal(unitPrice.amount)).times(100), 1);
  return { unitCost, unitPrice, margin: { amount, currency: margin.currency }, percent };
}
