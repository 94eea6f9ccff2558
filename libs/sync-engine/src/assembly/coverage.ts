import { addDecimals, negateDecimal, type DecimalString, type PlainDate } from '@tallylink/billing-model';
import type { Part } from './part.js';

/** The signed sum of the units of all parts that hold a day. */
export type Coverage = (day: PlainDate) => DecimalString;

/** Adds up once, where parts start and end, so that a day costs a look-up. */
export function coverageOf(parts: readonly Part[]): Coverage {
  const changes = new Map<PlainDate, DecimalString>();
  const change = (day: PlainDate, units: DecimalString): void => {
    changes.set(day, addDecimals(changes.get(day) ?? '0', units));
  };
  for (const part of parts) {
    change(part.period.start, part.units);
    change(part.period.endExclusive, negateDecimal(part.units));
  }
  let sum = '0';
  const steps = [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, units]) => ({ day, sum: (sum = addDecimals(sum, units)) }));
  return (day) => steps.findLast((step) => step.day <= day)?.sum ?? '0';
}
