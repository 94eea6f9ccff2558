import { isIntegerDecimal } from '@tallylink/billing-model';
import { finding, type AgreementLineRule } from './rule.js';

/** The target takes whole units only, and units are never rounded. */
export const fractionalUnitsRule: AgreementLineRule = ({ desired, capabilities }) => {
  if (!capabilities.integerUnits) return null;
  const step = desired.units.steps.find((one) => !isIntegerDecimal(one.units));
  if (!step) return null;
  const message = `${step.units} units cannot be written: the target takes whole units only. Charge the amount once, or exclude the line.`;
  return finding('fractional-units', 'blocking', message, { action: 'charge-once', day: step.day });
};
