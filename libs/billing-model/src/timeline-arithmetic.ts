import {
  addDecimals,
  decimal,
  equalDecimals,
  subtractDecimals,
  toDecimalString,
  type DecimalString,
} from './decimal.js';
import { holdsDay, type Period } from './period.js';
import type { PlainDate } from './plain-date.js';
import {
  constantTimeline,
  mergeSteps,
  openingUnits,
  stepOn,
  unitsOn,
  weakerBasis,
  type Basis,
  type UnitsStep,
  type UnitsTimeline,
} from './timeline.js';

/** The sum of timelines over one period, day by day; each step takes the weakest basis of its parts. */
export function addTimelines(period: Period, timelines: readonly UnitsTimeline[]): UnitsTimeline {
  const only = timelines.length === 1 ? timelines[0]! : null;
  if (only?.steps.length === 1) return constantOver(period, only, only.steps[0]!);
  const steps = stepDays(period, timelines).map((day): UnitsStep => {
    let units = '0';
    let basis: Basis = 'settled';
    for (const timeline of timelines) {
      const step = stepOn(timeline.steps, day);
      if (!step) continue;
      units = addDecimals(units, step.units);
      basis = weakerBasis(basis, step.basis);
    }
    return { day, units, basis };
  });
  return { period, steps: mergeSteps(steps) };
}

/** Nearly every sum: it is its only part, which stays as it is where it can. */
function constantOver(period: Period, only: UnitsTimeline, { day, units, basis }: UnitsStep): UnitsTimeline {
  const short = normal(units);
  const same = short === units && day === period.start && samePeriod(only.period, period);
  return same ? only : constantTimeline(period, short, basis);
}

const samePeriod = (a: Period, b: Period): boolean =>
  a.start === b.start && a.endExclusive === b.endExclusive;

const normal = (units: DecimalString): DecimalString => toDecimalString(decimal(units));

/** A stretch of days on which two timelines differ by the same amount. `difference` is `a − b`. */
export interface TimelineDifference {
  readonly period: Period;
  readonly difference: DecimalString;
}

/** Where `a` and `b` differ inside `period`, as stretches in day order. Empty when they agree on every day. */
export function diffTimelines(period: Period, a: UnitsTimeline, b: UnitsTimeline): TimelineDifference[] {
  // Nearly every line has the same units all month.
  const constant = a.steps.length === 1 && b.steps.length === 1;
  if (constant && equalDecimals(openingUnits(a), openingUnits(b))) return [];
  const starts = stepDays(period, [a, b]);
  const found: TimelineDifference[] = [];
  starts.forEach((start, i) => {
    const endExclusive = starts[i + 1] ?? period.endExclusive;
    const difference = subtractDecimals(unitsOn(a, start), unitsOn(b, start));
    const last = found[found.length - 1];
    if (last && last.period.endExclusive === start && equalDecimals(last.difference, difference)) {
      found[found.length - 1] = { period: { start: last.period.start, endExclusive }, difference };
    } else {
      found.push({ period: { start, endExclusive }, difference });
    }
  });
  return found.filter((stretch) => !equalDecimals(stretch.difference, '0'));
}

/** The period's first day and every day inside it on which one of the timelines has a step, in order. */
function stepDays(period: Period, timelines: readonly UnitsTimeline[]): PlainDate[] {
  const days = [period.start];
  for (const { steps } of timelines) {
    for (const { day } of steps) if (!days.includes(day) && holdsDay(period, day)) days.push(day);
  }
  return days.length === 1 ? days : days.sort();
}
