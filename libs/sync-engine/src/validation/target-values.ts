import { agreementStepOn } from '@tallylink/billing-model';
import { actualSteps } from './compare-units.js';
import type { AgreementLineContext } from './rules/rule.js';
import type { TargetValues } from './validated-line.js';

/** The target's columns beside a source line; `null` while the contract does not have the service. */
export function targetValues(context: AgreementLineContext, effectiveDate: string): TargetValues | null {
  const { group, desired } = context;
  const line = group.agreementLine;
  if (!line) return null;
  const steps = actualSteps(line, desired.period);
  const step = agreementStepOn(line, effectiveDate);
  return {
    customerName: group.customer.name,
    agreementName: group.agreement.name,
    serviceName: group.service.name,
    openingUnits: steps[0]!.units,
    closingUnits: steps.at(-1)!.units,
    unitsOnEffectiveDate: step?.units ?? '0',
    unitCost: step?.unitCost ?? null,
    unitPrice: step?.unitPrice ?? null,
    steps,
  };
}
