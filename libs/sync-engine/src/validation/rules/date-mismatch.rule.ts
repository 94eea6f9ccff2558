import { isZeroMoney } from '@tallylink/billing-model';
import { isPositive, openAmounts } from '../charged-once.js';
import { dayText, moneyText, tooLittleText, unitsText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The units agree in the end, but somebody made the change on another day. */
export const dateMismatchRule: AgreementLineRule = (context) => {
  const { units, moneyEffect, group } = context;
  if (!group.agreementLine || units.kind !== 'date') return null;
  const first = units.stretches[0]!;
  const since = dayText(first.period.start);
  const stands =
    `The same change stands on another day in the target: ${unitsText(first.difference.replace('-', ''))} apart ` +
    `from ${since}.`;
  const day = first.period.start;
  if (isCharged(context)) {
    const message = `${stands} The ${moneyText(moneyEffect!)} that this leaves unbilled is charged once.`;
    return finding('date-mismatch', 'info', message, { day });
  }
  const bills = moneyEffect ? ` The target bills ${tooLittleText(moneyEffect)}.` : '';
  const next = isPositive(moneyEffect)
    ? 'Nothing is changed; the amount can be charged once.'
    : 'Nothing is changed; what is billed too much needs a credit in the target.';
  return finding('date-mismatch', 'attention', `${stands}${bills} ${next}`, {
    action: isPositive(moneyEffect) ? 'charge-once' : 'decide',
    money: moneyEffect,
    day,
  });
};

function isCharged({ moneyEffect, group, desired }: AgreementLineContext): boolean {
  if (!isPositive(moneyEffect)) return false;
  const [left] = openAmounts([{ period: desired.period, money: moneyEffect }], group.charged);
  return left !== undefined && isZeroMoney(left.open);
}
