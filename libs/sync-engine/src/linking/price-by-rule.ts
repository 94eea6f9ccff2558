import { addMoney, decimal, money, roundMoney, toDecimalString, type Money } from '@tallylink/billing-model';
import type { PriceRule } from './link-policies.js';

/**
 * The price that a rule gives for a cost; `null` when the rule leaves prices alone, or copies a price that the source
 * does not give.
 */
export function priceByRule(
  rule: PriceRule,
  unitCost: Money,
  digits: number,
  sourcePrice: Money | null = null,
): Money | null {
  switch (rule.kind) {
    case 'leave':
      return null;
    case 'copy':
      return sourcePrice && roundMoney(sourcePrice, digits);
    case 'markup': {
      const factor = decimal(rule.percent).dividedBy(100).plus(1);
      return roundMoney(
        money(toDecimalString(decimal(unitCost.amount).times(factor)), unitCost.currency),
        digits,
      );
    }
    case 'margin':
      return roundMoney(addMoney(unitCost, money(rule.amount, unitCost.currency)), digits);
  }
}
