import { isZeroDecimal } from '@tallylink/billing-model';
import { timelineText } from '../timeline-text.js';
import { finding, type AgreementLineRule } from './rule.js';

/** The contract does not have the service yet. */
export const missingOnTargetRule: AgreementLineRule = ({ group, desired }) => {
  if (group.agreementLine || group.repeated) return null;
  const first = desired.units.steps.find((step) => !isZeroDecimal(step.units));
  if (!first) return null;
  const message =
    `The contract ${group.agreement.name} does not have ${group.service.name} yet; ` +
    `billed ${timelineText(desired.units)}. Add it to the contract.`;
  return finding('missing-on-target', 'attention', message, { action: 'update', day: first.day });
};
