import {
  agreementStepOn,
  equalDecimals,
  holdsDay,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AgreementLineGroup } from './agreement-line-group.js';

/**
 * Days of the month on which the target has what we wrote ourselves. When the source differs from there on, nobody else
 * has changed it: we took a change back, or the source has learnt better. It is closed like any other difference.
 */
export function daysWeWrote({ agreementLine, applied }: AgreementLineGroup, month: Period): PlainDate[] {
  if (!agreementLine || !applied) return [];
  return applied.steps
    .filter(({ day, units }) => {
      const stands = agreementStepOn(agreementLine, day);
      return holdsDay(month, day) && stands !== null && equalDecimals(stands.units, units);
    })
    .map(({ day }) => day);
}
