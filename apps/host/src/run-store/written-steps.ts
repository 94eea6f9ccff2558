import { addDecimals, subtractDecimals, type Operation, type PlainDate } from '@tallylink/billing-model';
import type { LastApplied } from '@tallylink/sync-engine';

type Step = LastApplied['steps'][number];
export type LineWrite = Extract<Operation, { kind: 'change-line' | 'add-line' }>;

/**
 * What should stand on an agreement line after our writes, in the order in which they were sent. Each one moves the
 * units of every later day too, so that taking an earlier month back also lowers what a later month wrote.
 */
export function writtenSteps(writes: readonly LineWrite[]): Step[] {
  const byDay = new Map<PlainDate, Step>();
  for (const { effectiveDate: day, before, after } of writes) {
    const difference = subtractDecimals(after.units, before?.units ?? '0');
    for (const step of byDay.values())
      if (step.day > day) byDay.set(step.day, { ...step, units: addDecimals(step.units, difference) });
    const { units, unitPrice, unitCost } = after;
    byDay.set(day, { day, units, unitPrice, unitCost });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
