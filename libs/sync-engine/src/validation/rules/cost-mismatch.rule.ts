import { isZeroDecimal } from '@tallylink/billing-model';
import { stepOnOrNull } from '../step-on-or-null.js';
import { amountText, dayText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** One unit costs something else than the target thinks. */
export const costMismatchRule: AgreementLineRule = ({ costs, costsVisible, desired }) => {
  if (!costsVisible || !costs.differs) return null;
  const { day, desired: wanted, actual, difference } = costs.differs;
  if (isZeroDecimal(wanted.amount) && stepOnOrNull(desired.costs, day)?.free) {
    const message = `Free from ${dayText(day)}, but the target has a cost of ${amountText(actual)}. It is not written by itself; decide.`;
    return finding('cost-mismatch', 'attention', message, { action: 'decide', money: difference, day });
  }
  const message = `The cost of one unit is ${amountText(wanted)} from ${dayText(day)}; the target has ${amountText(actual)}.`;
  return finding('cost-mismatch', 'attention', message, { action: 'update', money: difference, day });
};
