import { dayText, tooLittleText, unitsText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** The units agree in the end, but somebody made the change on another day. */
export const dateMismatchRule: AgreementLineRule = ({ units, moneyEffect, group }) => {
  if (!group.agreementLine || units.kind !== 'date') return null;
  const first = units.stretches[0]!;
  const bills = moneyEffect ? ` The target bills ${tooLittleText(moneyEffect)}.` : '';
  const message =
    `The same change stands on another day in the target: ${unitsText(first.difference)} apart from ` +
    `${dayText(first.period.start)}.${bills} Nothing is changed; the amount can be charged once.`;
  return finding('date-mismatch', 'attention', message, {
    action: 'charge-once',
    money: moneyEffect,
    day: first.period.start,
  });
};
