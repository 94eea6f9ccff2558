import {
  addDecimals,
  agreementStepOn,
  equalDecimals,
  sumDecimals,
  type DecimalString,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AgreementLineGroup } from './agreement-line-group.js';

/**
 * The units that should stand on a day by what we wrote before and what was adopted since, when somebody else has made
 * others of them and nobody has decided about it yet; `null` otherwise.
 */
export function changedSinceWeWrote(
  { agreementLine, applied, adoptions, setBacks }: AgreementLineGroup,
  day: PlainDate,
): DecimalString | null {
  const written = applied?.steps.findLast((step) => step.day <= day)?.units;
  if (!agreementLine || written === undefined || setBacks.length > 0) return null;
  const adopted = adoptions.filter((one) => one.from <= day).map((one) => one.units);
  const ours = addDecimals(written, sumDecimals(adopted));
  const actual = agreementStepOn(agreementLine, day)?.units ?? '0';
  return equalDecimals(ours, actual) ? null : ours;
}
