import { addDecimals, sumDecimals } from '@tallylink/billing-model';
import { dayText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** The target already holds a change after the month: it moves along with ours. */
export const futureChangeRule: AgreementLineRule = ({ group, desired, units, month }) => {
  const line = group.agreementLine;
  if (!line) return null;
  const end = desired.period.endExclusive;
  // Nearly no line has a step after the month.
  if (line.steps.length === 0 || line.steps.at(-1)!.day < end) return null;
  const contractEnd = group.agreement.period.endExclusive;
  const ours = new Set((group.applied?.steps ?? []).map((step) => step.day));
  const before = line.steps.findLast((step) => step.day < end)?.units ?? '0';
  const future = line.steps.find(
    (step) => step.day >= end && step.day < contractEnd && step.units !== before && !ours.has(step.day),
  );
  if (!future) return null;
  const becomes = addDecimals(future.units, sumDecimals(units.lasting.map((one) => one.difference)));
  const day = dayText(future.day, month.slice(0, 4));
  const moves = becomes === future.units ? '' : ` With this month's change it becomes ${becomes}.`;
  return finding(
    'future-change',
    'info',
    `The target already has ${future.units} units planned from ${day}.${moves}`,
    {
      day: future.day,
    },
  );
};
