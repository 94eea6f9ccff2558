import {
  addDays,
  equalDecimals,
  holdsDay,
  mergeSteps,
  weakerBasis,
  type PlainDate,
  type UnitsStep,
  type UnitsTimeline,
} from '@tallylink/billing-model';
import { boundaryAfter } from './cycle.js';
import { lastBaseEnd } from './line-terms.js';
import type { LineContext } from './line-context.js';
import type { DayUnits, UnitsReason } from './day-units.js';
import { unitsOnDay } from './units-on-day.js';

/** The units of the month, and every reason that stands behind one of its days with the first such day. */
export interface LineUnits {
  readonly timeline: UnitsTimeline;
  readonly reasons: ReadonlyMap<UnitsReason, PlainDate>;
}

/** Units over the month. Only days on which a rule can change its answer are looked at. */
export function unitsTimeline(context: LineContext): LineUnits {
  const days = turningDays(context).map((day) => ({ day, found: unitsOnDay(context, day) }));
  const reasons = new Map<UnitsReason, PlainDate>();
  for (const { day, found } of days)
    for (const reason of found.reasons) if (!reasons.has(reason)) reasons.set(reason, day);
  return { timeline: { period: context.month, steps: stepsOf(days) }, reasons };
}

/** Days of the month on which the units, or how sure they are, may change. */
export function turningDays(context: LineContext): PlainDate[] {
  const { month, asOf, standing, activation, cycles, group } = context;
  const days = new Set<PlainDate>();
  const add = (day: PlainDate | null | undefined): void => {
    if (day && holdsDay(month, day)) days.add(day);
  };
  for (const { period } of context.parts) {
    add(period.start);
    add(period.endExclusive);
  }
  for (const term of [standing.term, group.subscription?.term]) {
    add(term?.start);
    add(term?.endExclusive);
  }
  for (const day of [month.start, activation, standing.updatedDay, addDays(asOf, 1), lastBaseEnd(context)])
    add(day);
  add(boundaryAfter(month.start, cycles.main.anchorDay));
  return [...days].sort();
}

/** A step is as sure as the weaker of its two sides. */
function stepsOf(days: readonly { day: PlainDate; found: DayUnits }[]): UnitsStep[] {
  const steps = days.map(({ day, found }, i): UnitsStep => {
    const before = days[i - 1]?.found;
    const changes = before && !equalDecimals(before.units, found.units);
    return { day, units: found.units, basis: changes ? weakerBasis(before.basis, found.basis) : found.basis };
  });
  return mergeSteps(steps);
}
