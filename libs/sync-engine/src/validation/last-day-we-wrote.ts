import {
  agreementStepOn,
  equalDecimals,
  holdsDay,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AgreementLineGroup } from './agreement-line-group.js';

/**
 * The last day of the month on which the target has what we wrote ourselves; `null`: none, or not after `after`. When
 * the source differs from there on, nobody else has changed it: we took a change back, or the source has learnt better.
 */
export function lastDayWeWrote(
  { agreementLine, applied }: AgreementLineGroup,
  month: Period,
  after: PlainDate,
): PlainDate | null {
  if (!agreementLine || !applied) return null;
  const own = applied.steps.findLast(({ day }) => day > after && holdsDay(month, day));
  const stands = own && agreementStepOn(agreementLine, own.day);
  return stands && equalDecimals(stands.units, own.units) ? own.day : null;
}
