import {
  subtractDecimals,
  type AddLineOperation,
  type AgreementLine,
  type ChangeLineOperation,
} from '@tallylink/billing-model';
import { RunningState } from '../reconciliation/running-state.js';

type LineWrite = ChangeLineOperation | AddLineOperation;

/**
 * The agreement line as it is once these operations are proved, without reading it again: each shifts everything after
 * it by its difference. A line that was only just made starts without a step.
 */
export function writtenLine(line: AgreementLine, writes: readonly LineWrite[]): AgreementLine {
  if (writes.length === 0) return line;
  const running = new RunningState(line);
  const inOrder = [...writes].sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));
  for (const { effectiveDate, before, after } of inOrder)
    running.write(effectiveDate, subtractDecimals(after.units, before?.units ?? '0'), after);
  const days = [...new Set(running.days())].sort();
  const changed = inOrder.filter((one) => one.kind === 'change-line').map((one) => one.effectiveDate);
  return {
    ...line,
    steps: days.map((day) => ({ day, ...running.on(day) })),
    usedDays: [...new Set([...line.usedDays, ...changed])].sort(),
  };
}
