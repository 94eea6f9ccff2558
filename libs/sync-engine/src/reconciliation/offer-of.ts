import {
  agreementStepOn,
  equalDecimals,
  isZeroDecimal,
  stepOn,
  type DecimalString,
} from '@tallylink/billing-model';
import { basisOn } from '../validation/desired-state.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import { lockedUntil } from '../validation/rules/commitment-locked.rule.js';
import type { MovedStep } from './move-steps.js';

/** Why a change is only offered, for a person to tick; `null`: it is ticked. */
export function offerOf(
  context: AgreementLineContext,
  step: MovedStep,
  difference: DecimalString,
): string | null {
  const { desired, calendar, policies } = context;
  const day = step.wantedDay;
  if (desired.knownEnds.some((end) => end <= day)) {
    return policies.knownEnds === 'apply' ? null : 'the source has announced this end; it has not come yet';
  }
  if (calendar.periodMonths > 1 && (step.because === 'posted' || step.because === 'used')) {
    return 'the billing period is longer than a month, and it could not be changed on its own day';
  }
  if (!isZeroDecimal(difference) && basisOn(desired, day) === 'assumed') return 'it is not invoiced yet';
  if (isZeroDecimal(difference) && stepOn(desired.costs, day)?.basis === 'assumed')
    return 'its cost is not invoiced yet';
  if (lockedUntil(context)) return 'the source is committed to more units than the target sells';
  if (context.units.kind === 'drift' && context.units.lasting.length > 0)
    return 'someone else changed what we wrote before this month';
  if (goneAndNotOurs(context)) return 'its units were not written by us';
  return null;
}

/** Nothing is billed at all any more: only units that we wrote ourselves are taken away without asking. */
function goneAndNotOurs({ desired, group }: AgreementLineContext): boolean {
  if (!group.agreementLine || !desired.units.steps.every((one) => isZeroDecimal(one.units))) return false;
  const ours = group.applied?.steps.at(-1)?.units;
  const present = agreementStepOn(group.agreementLine, desired.period.start)?.units ?? '0';
  return ours === undefined || !equalDecimals(ours, present);
}
