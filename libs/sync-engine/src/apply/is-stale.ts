import {
  agreementStepOn,
  dayInWords,
  equalDecimals,
  equalMoney,
  holdsDay,
  isZeroDecimal,
  type AgreementLine,
  type ChangeLineOperation,
  type Money,
  type TargetCapabilities,
} from '@tallylink/billing-model';

/** What moved since the plan was made, as a sentence. */
export type Staleness = { readonly stale: false } | { readonly stale: true; readonly message: string };

/** The check right before a write: the target's value, posting and free day are still those of the plan. */
export function isStale(
  operation: ChangeLineOperation,
  currentLine: AgreementLine,
  capabilities?: Pick<TargetCapabilities, 'postedDays' | 'oneChangePerDay'>,
): Staleness {
  const day = operation.effectiveDate;
  const step = agreementStepOn(currentLine, day);
  const units = step?.units ?? '0';
  if (!equalDecimals(units, operation.before.units)) {
    return moved(`has ${units} units on ${dayInWords(day)} instead of ${operation.before.units}`);
  }
  // Without units no row says a price or a cost: what is read there is a neighbour's.
  const valued = isZeroDecimal(units) ? null : step;
  if (differs(operation.before.unitPrice, valued?.unitPrice ?? null))
    return moved(`has another price on ${dayInWords(day)}`);
  if (differs(operation.before.unitCost, valued?.unitCost ?? null))
    return moved(`has another cost on ${dayInWords(day)}`);
  const posted = currentLine.periods.some((one) => one.posted && holdsDay(one.period, day));
  if (posted && capabilities?.postedDays !== 'adjust')
    return moved(`has been billed for ${dayInWords(day)} meanwhile`);
  if (capabilities?.oneChangePerDay !== false && currentLine.usedDays.includes(day)) {
    return moved(`already holds another change on ${dayInWords(day)}`);
  }
  return { stale: false };
}

/** A value that one side does not show is no difference. */
function differs(planned: Money | null, current: Money | null): boolean {
  return planned !== null && current !== null && !equalMoney(planned, current);
}

function moved(what: string): Staleness {
  return {
    stale: true,
    message: `The service ${what}. This change was not written; validate again and approve the new plan.`,
  };
}
