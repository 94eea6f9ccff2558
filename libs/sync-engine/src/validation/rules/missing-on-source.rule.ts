import { isZeroDecimal, subtractDecimals } from '@tallylink/billing-model';
import { dayText, tooLittleText, unitsText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';
import { endsAtZero } from './units-mismatch.rule.js';

/** The source has stopped billing the service; the target goes on. */
export const missingOnSourceRule: AgreementLineRule = (context) => {
  const { group, units, desired, capabilities, moneyEffect } = context;
  if (!group.agreementLine || units.kind !== 'mismatch' || !endsAtZero(context)) return null;
  const since = desired.units.steps.find((step) => isZeroDecimal(step.units))!.day;
  const still = unitsText(subtractDecimals('0', units.closing));
  const bills = moneyEffect && !isZeroDecimal(moneyEffect.amount) ? ` (${tooLittleText(moneyEffect)})` : '';
  const next =
    capabilities.zeroUnits === 'refuse'
      ? 'The target does not take 0 units: end the service there by hand.'
      : 'Set it to 0, or exclude the line with a reason.';
  const message = `Not billed by the source since ${dayText(since)}, but the target still bills ${still}${bills}. ${next}`;
  return finding('missing-on-source', 'attention', message, {
    action: capabilities.zeroUnits === 'refuse' ? 'decide' : 'update',
    money: moneyEffect,
    day: since,
  });
};
