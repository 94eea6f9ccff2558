import {
  compareDecimals,
  equalDecimals,
  openUnitsOn,
  type DecimalString,
  type OpenSteps,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { LinkPolicies } from '../linking/index.js';
import type { LineCalendar } from '../validation/line-calendar.js';

export interface PolicyInput {
  readonly effective: LinkPolicies['effective'];
  readonly desired: OpenSteps;
  readonly actual: OpenSteps;
  readonly month: Period;
  readonly calendar: LineCalendar;
}

/**
 * The units that the policy wants, from the month's first day on (algorithm B, P3). Acts on the agreement line's sum,
 * per billing period of the target.
 */
export function policySteps(input: PolicyInput): OpenSteps {
  const { desired, month } = input;
  if (input.effective === 'exact') {
    return distinct(daysFrom(desired, month.start).map((day) => ({ day, units: openUnitsOn(desired, day) })));
  }
  const perPeriod = input.effective === 'next-period' ? startOfPeriod : highestSoFar;
  return distinct(targetPeriods(input).flatMap((period) => perPeriod(input, period)));
}

/** Target periods from the one that holds the month's first day to the one in which the last wanted change is carried. */
function targetPeriods({ desired, month, calendar }: PolicyInput): Period[] {
  const last = desired.at(-1)?.day ?? month.start;
  const until = last > month.endExclusive ? last : month.endExclusive;
  const periods = [calendar.periodOn(month.start)];
  while (periods.at(-1)!.start < until) periods.push(calendar.periodOn(periods.at(-1)!.endExclusive));
  return periods;
}

function startOfPeriod({ desired, actual, month }: PolicyInput, period: Period): OpenSteps {
  if (period.start < month.start) return [{ day: month.start, units: openUnitsOn(actual, month.start) }];
  return [{ day: period.start, units: openUnitsOn(desired, period.start) }];
}

function highestSoFar({ desired, actual, month }: PolicyInput, period: Period): OpenSteps {
  const begun = period.start < month.start;
  const start = begun ? month.start : period.start;
  let highest = begun ? openUnitsOn(actual, month.start) : openUnitsOn(desired, start);
  return daysFrom(desired, start)
    .filter((day) => day < period.endExclusive)
    .map((day) => {
      highest = higher(highest, openUnitsOn(desired, day));
      return { day, units: highest };
    });
}

function higher(a: DecimalString, b: DecimalString): DecimalString {
  return compareDecimals(a, b) >= 0 ? a : b;
}

function daysFrom(steps: OpenSteps, start: PlainDate): PlainDate[] {
  return [start, ...steps.map((step) => step.day).filter((day) => day > start)];
}

function distinct(steps: OpenSteps): OpenSteps {
  return steps.filter((step, i) => i === 0 || !equalDecimals(step.units, steps[i - 1]!.units));
}
