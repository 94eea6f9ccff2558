import {
  agreementStepOn,
  compareDecimals,
  isZeroDecimal,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  unitsOn,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import { amountText, dayText, moneyText, unitsText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** Sold for less than it costs, after the plan. What is sold for nothing is a price mismatch of its own. */
export const belowCostRule: AgreementLineRule = (context) => {
  const { desired } = context;
  for (const { day, unitCost, free } of desired.costs) {
    const units = unitsOn(desired.units, day);
    const price = priceOn(context, day);
    if (free || !unitCost || !price || isZeroDecimal(units) || isZeroDecimal(price.amount)) continue;
    if (price.currency !== unitCost.currency || compareDecimals(price.amount, unitCost.amount) >= 0) continue;
    const loss = roundMoney(multiplyMoney(subtractMoney(unitCost, price), units), 2);
    const message =
      `Sold below cost from ${dayText(day)}: one unit is billed at ${amountText(price)} and costs ${amountText(unitCost)}. ` +
      `With ${unitsText(units)} that is ${moneyText(loss)} in each full period. Set a price rule, or a price in the target.`;
    return finding('below-cost', 'attention', message, { action: 'decide', money: loss, day });
  }
  return null;
};

/** By the rule, else what the target has; a new line starts with the catalogue's. */
function priceOn({ desired, group }: AgreementLineContext, day: PlainDate): Money | null {
  const ruled = desired.prices.findLast((one) => one.day <= day)?.unitPrice;
  if (ruled) return ruled;
  return group.agreementLine
    ? (agreementStepOn(group.agreementLine, day)?.unitPrice ?? null)
    : group.service.unitPrice;
}
