import type { AgreementLine, AgreementStep } from './agreement.js';
import type { PlainDate } from './plain-date.js';

/** The step of an agreement line that holds on a day; `null` before its first step, where there are 0 units. */
export function agreementStepOn(line: Pick<AgreementLine, 'steps'>, day: PlainDate): AgreementStep | null {
  let found: AgreementStep | null = null;
  for (const step of line.steps) {
    if (step.day > day) break;
    found = step;
  }
  return found;
}
