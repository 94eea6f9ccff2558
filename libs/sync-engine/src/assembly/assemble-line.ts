import {
  addDays,
  isZeroDecimal,
  type BillingLine,
  type Month,
  type PlainDate,
} from '@tallylink/billing-model';
import { recurringLine } from './build-line.js';
import { boundaryAfter } from './cycle.js';
import type { LateCharge } from './assembly-result.js';
import { lateFinding } from './late-charges.js';
import { takeCharges } from './line-charges.js';
import type { LineContext } from './line-context.js';
import type { Leftover } from './line-groups.js';
import { usageLine } from './usage-line.js';

/** A line, when there is one, with the charges that it could not take. */
export interface AssembledLine {
  readonly line: BillingLine | null;
  readonly left: readonly Leftover[];
  /** From this day on no charge of the line is expected for the month any more. */
  readonly completeFrom: PlainDate | null;
}

/** A line exists when the month shows units or a charge of it, or when it was linked last month. */
export function assembleLine(context: LineContext, month: Month): AssembledLine {
  const { kind, left, ...taken } = takeCharges(context.group, month, context.standing.usageBased);
  const line = kind === 'usage' ? usageLine(context, taken) : recurringLine(context, taken);
  const shown =
    taken.charges.length > 0 ||
    context.group.previous !== null ||
    line.units.steps.some((step) => !isZeroDecimal(step.units));
  if (!shown) return { line: null, left, completeFrom: null };
  const lastDay = addDays(context.month.endExclusive, -1);
  return { line, left, completeFrom: boundaryAfter(lastDay, context.cycles.main.anchorDay) };
}

/** Puts the late charges of the month on their lines. */
export function withLateCharges(
  lines: readonly BillingLine[],
  late: readonly LateCharge[],
  month: Month,
): BillingLine[] {
  const byLine = Map.groupBy(
    late.filter((charge) => charge.month === month && charge.lineId !== null),
    (charge) => charge.lineId,
  );
  return lines.map((line) => {
    const found = byLine.get(line.id);
    return found ? { ...line, sourceFindings: [...line.sourceFindings, ...found.map(lateFinding)] } : line;
  });
}
