import type { AgreementLine, AgreementStep } from '@tallylink/billing-model';
import type { LastApplied } from './validated-line.js';

/**
 * The line with what we wrote after the days that were read: a month's reading ends soon after the month, and a change
 * that was moved further on must not be planned a second time.
 */
export function withAppliedSteps(
  line: AgreementLine | null,
  applied: LastApplied | null,
): AgreementLine | null {
  const last = line?.steps.at(-1);
  if (!line || !last || !applied) return line;
  const unseen = applied.steps
    .filter((step) => step.day >= line.window.endExclusive && step.day > last.day)
    .map((step): AgreementStep => ({
      day: step.day,
      units: step.units,
      unitPrice: step.unitPrice ?? last.unitPrice,
      unitCost: step.unitCost ?? last.unitCost,
    }));
  return unseen.length === 0 ? line : { ...line, steps: [...line.steps, ...unseen] };
}
