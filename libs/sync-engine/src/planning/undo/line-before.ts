import {
  canonicalJson,
  openUnitsOn,
  subtractDecimals,
  sumDecimals,
  type LineState,
  type OpenSteps,
  type PlainDate,
} from '@tallylink/billing-model';
import type { WrittenLine } from './undo-input.js';

/** Days on which our writes changed the line. */
export function writtenDays({ operations, endedFrom }: WrittenLine): PlainDate[] {
  const days = operations.map((one) => one.effectiveDate);
  return [...new Set(endedFrom === null ? days : [...days, endedFrom])].sort();
}

/** The line's units as they would be without our writes: what others changed since stays. */
export function unitsBefore(written: WrittenLine): OpenSteps {
  const { line, operations, endedFrom } = written;
  const days = [...line.steps.map((step) => step.day), ...writtenDays(written)];
  return [...new Set(days)].sort().map((day) => {
    if (endedFrom !== null && day >= endedFrom) return { day, units: '0' };
    const added = operations
      .filter((one) => one.effectiveDate <= day)
      .map((one) => subtractDecimals(one.after.units, one.before?.units ?? '0'));
    return { day, units: subtractDecimals(openUnitsOn(line.steps, day), sumDecimals(added)) };
  });
}

type Values = Pick<LineState, 'unitPrice' | 'unitCost'>;

/**
 * Price and cost that stood on a day before our writes; `null`: the line was new. Where a later write met other values
 * than the one before it left, the target had a step of its own there.
 */
export function valuesBefore({ operations }: WrittenLine, day: PlainDate): Values | null {
  let values: Values | null = null;
  let left: Values | null = null;
  for (const { effectiveDate, before, after } of operations) {
    if (effectiveDate > day) break;
    if (left === null || (before && !sameValues(before, left))) values = before;
    left = after;
  }
  return values;
}

export const sameValues = (a: Values, b: Values): boolean =>
  canonicalJson([a.unitPrice, a.unitCost]) === canonicalJson([b.unitPrice, b.unitCost]);
