import { monthPeriod } from '@tallylink/billing-model';
import type { RunMaterial } from '../run-store/run-material.js';
import type { RunEvaluation } from './evaluate-run.js';

/**
 * Agreement lines whose days after the month matter, and were not read: those that would be written, and those that a
 * run of ours has written to after the month. A target reads further than the month only where that costs nothing.
 */
export function linesToReadFurther(
  { target, lastApplied, reading }: Pick<RunMaterial, 'target' | 'lastApplied' | 'reading'>,
  { plan }: Pick<RunEvaluation, 'plan'>,
): string[] {
  const { endExclusive } = monthPeriod(reading.month);
  const wanted = new Set<string>();
  for (const operation of plan.operations)
    if (operation.kind === 'change-line') wanted.add(operation.agreementLineId);
  for (const { agreementLineId, days } of lastApplied)
    if (days.some((day) => day >= endExclusive)) wanted.add(agreementLineId);
  return target.lines
    .filter((line) => wanted.has(line.id) && line.window.endExclusive <= endExclusive)
    .map((line) => line.id);
}
