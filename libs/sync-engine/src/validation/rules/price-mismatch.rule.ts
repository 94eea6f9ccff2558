import {
  agreementStepOn,
  isZeroDecimal,
  unitsOn,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import { amountText, dayText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The target's price is not what the price rule gives, or a paid service is sold for nothing. */
export const priceMismatchRule: AgreementLineRule = (context) => {
  const differs = context.prices.differs;
  if (differs) {
    const { day, desired, actual, difference } = differs;
    const message = `By the price rule one unit is ${amountText(desired)} from ${dayText(day)}; the target has ${amountText(actual)}.`;
    return finding('price-mismatch', 'attention', message, { action: 'update', money: difference, day });
  }
  const free = soldForNothing(context);
  if (!free) return null;
  const message = `Sold at 0 from ${dayText(free.day)} although one unit costs ${amountText(free.cost)}. Set a price rule or a price.`;
  return finding('price-mismatch', 'attention', message, { action: 'decide', day: free.day });
};

function soldForNothing({ desired, group }: AgreementLineContext): { day: PlainDate; cost: Money } | null {
  const line = group.agreementLine;
  if (!line) return null;
  for (const step of desired.costs) {
    if (step.free || !step.unitCost || isZeroDecimal(step.unitCost.amount)) continue;
    const price = agreementStepOn(line, step.day)?.unitPrice;
    if (price && isZeroDecimal(price.amount) && !isZeroDecimal(unitsOn(desired.units, step.day))) {
      return { day: step.day, cost: step.unitCost };
    }
  }
  return null;
}
