import { decimal, subtractDecimals, toDecimalString, type DecimalString } from './decimal.js';
import type { PlainDate } from './plain-date.js';

/** A step function without an end: nothing before the first step, the last one holds on. */
export type OpenSteps = readonly { readonly day: PlainDate; readonly units: DecimalString }[];

/** The units of an open step function on a day; `"0"` before its first step. */
export function openUnitsOn(steps: OpenSteps, day: PlainDate): DecimalString {
  let units = '0';
  for (const step of steps) {
    if (step.day > day) break;
    units = step.units;
  }
  return units;
}

/** A difference that starts on `day` and lasts until the next day that was asked for. */
export interface LastingDifference {
  readonly day: PlainDate;
  readonly difference: DecimalString;
}

/**
 * What to add to `actual`, on which of `days`, to come as near to `desired` as can be without ever going past it.
 *
 * On each day: of (desired − actual − what was added before), the smallest distance from 0 that keeps its sign until
 * the next day of `days`, and after the last of them until `untilExclusive`. A stretch of mixed signs adds nothing:
 * it holds a change that somebody made on another day, and undoing it later would be a second change.
 * Source: cases.md, algorithm B, P5. `days` are in order.
 */
export function lastingDifferences(input: {
  readonly desired: OpenSteps;
  readonly actual: OpenSteps;
  readonly days: readonly PlainDate[];
  readonly untilExclusive: PlainDate;
}): LastingDifference[] {
  const found: LastingDifference[] = [];
  let added = decimal('0');
  input.days.forEach((day, i) => {
    const values = differencesOf(input, day, input.days[i + 1] ?? input.untilExclusive);
    const rest = values.map((value) => decimal(value).minus(added));
    const negative = rest.every((value) => value.isNegative() && !value.isZero());
    const positive = rest.every((value) => value.isPositive() && !value.isZero());
    if (!negative && !positive) return;
    const smallest = rest.reduce((a, b) => (a.abs().lessThan(b.abs()) ? a : b));
    added = added.plus(smallest);
    found.push({ day, difference: toDecimalString(smallest) });
  });
  return found;
}

function differencesOf(
  input: { desired: OpenSteps; actual: OpenSteps },
  start: PlainDate,
  endExclusive: PlainDate,
): DecimalString[] {
  const days = new Set([start]);
  for (const { day } of input.desired) if (day > start && day < endExclusive) days.add(day);
  for (const { day } of input.actual) if (day > start && day < endExclusive) days.add(day);
  return [...days].map((day) =>
    subtractDecimals(openUnitsOn(input.desired, day), openUnitsOn(input.actual, day)),
  );
}
