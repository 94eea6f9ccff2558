import { isIntegerDecimal, intersectPeriods, type UnitsStep } from '@tallylink/billing-model';
import { unitsText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The target takes whole units only, and units are never rounded. */
export const fractionalUnitsRule: AgreementLineRule = (context) => {
  const step = fractionalStep(context);
  if (!step) return null;
  const { charged } = context.group;
  const cannot = `${unitsText(step.units)} cannot be written: the target takes whole units only.`;
  const day = step.day;
  if (charged.some((one) => intersectPeriods(one.period, context.desired.period)))
    return finding('fractional-units', 'info', `${cannot} The month is charged once instead.`, { day });
  return finding('fractional-units', 'blocking', `${cannot} Charge the amount once, or exclude the line.`, {
    action: 'charge-once',
    day,
  });
};

/** Whether the line can stand in no plan, whatever else is said of it. */
export const isFractional = (context: AgreementLineContext): boolean => fractionalStep(context) !== null;

function fractionalStep({ desired, capabilities }: AgreementLineContext): UnitsStep | null {
  if (!capabilities.integerUnits) return null;
  return desired.units.steps.find((one) => !isIntegerDecimal(one.units)) ?? null;
}
