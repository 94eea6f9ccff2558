import { addDecimals, unitsOn } from '@tallylink/billing-model';
import { actualTimeline } from '../compare-units.js';
import { dayText, tooLittleText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** Somebody else changed the target after it was right. */
export const driftRule: AgreementLineRule = ({ units, desired, group, moneyEffect }) => {
  if (!group.agreementLine || units.kind !== 'drift') return null;
  const since = units.stretches.at(-1)!.period.start;
  const wanted = unitsOn(desired.units, since);
  const actual = unitsOn(actualTimeline(group.agreementLine, desired.period), since);
  const bills = moneyEffect ? ` (${tooLittleText(moneyEffect)} this month)` : '';
  const message =
    `The target was changed on ${dayText(since)} by someone else, from ${addDecimals(wanted, '0')} to ${actual}${bills}. ` +
    'Set it back, or adopt the difference with a reason.';
  return finding('drift', 'attention', message, { action: 'adopt', money: moneyEffect, day: since });
};
