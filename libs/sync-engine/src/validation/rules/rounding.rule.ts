import {
  isZeroMoney,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  unitsOn,
  type Money,
} from '@tallylink/billing-model';
import { amountText, moneyText, withoutSign } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** The target keeps fewer decimals than the cost has, or the source tells it less exactly; what is lost is named. */
export const roundingRule: AgreementLineRule = ({ desired }) => {
  for (const { day, exact, unitCost, held } of desired.costs) {
    if (!exact || !unitCost || exact.amount === unitCost.amount) continue;
    if (held) return finding('rounding', 'info', nearEnough(exact, unitCost), { day });
    const units = unitsOn(desired.units, day);
    const amount = (value: typeof exact) => roundMoney(multiplyMoney(value, units), 2);
    const lost = subtractMoney(amount(unitCost), amount(exact));
    if (isZeroMoney(lost)) continue;
    const message =
      `The target keeps the cost as ${amountText(unitCost)}; that is ${moneyText(withoutSign(lost))} ` +
      'away from the invoice. It is rounding, nothing is to be done.';
    return finding('rounding', 'info', message, { money: lost, day });
  }
  return null;
};

function nearEnough(told: Money, own: Money): string {
  return (
    `Only a part of a billing period was charged, to the cent: a cost of ${amountText(told)} fits that, and so does the ` +
    `target's ${amountText(own)}. It is rounding, nothing is to be done.`
  );
}
