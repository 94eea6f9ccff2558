import {
  addDays,
  equalMoney,
  holdsDay,
  isZeroDecimal,
  unitsOn,
  type AgreementLine,
  type AgreementStep,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import type { LinkPolicies } from '../linking/index.js';
import type { DesiredState } from '../validation/desired-state.js';
import type { LineCalendar } from '../validation/line-calendar.js';
import { stepOnOrNull } from '../validation/step-on-or-null.js';
import { moveSteps, type MovedStep } from './move-steps.js';

/** Cost or price of one unit on a day; `null`: leave the target's own value. */
export type ValueOn = (day: PlainDate) => Money | null;

export interface DesiredValues {
  readonly cost: ValueOn;
  readonly price: ValueOn;
}

/** What a unit should cost and be sold for. Free units never write a cost, and a hidden cost is never written. */
export function desiredValues(desired: DesiredState, costsVisible: boolean): DesiredValues {
  return {
    cost: (day) => {
      const step = costsVisible ? stepOnOrNull(desired.costs, day) : null;
      return step && !step.free ? step.unitCost : null;
    },
    price: (day) => stepOnOrNull(desired.prices, day)?.unitPrice ?? null,
  };
}

/** The free days on which a value may have to be written: where what is wanted begins or changes. */
export function valueSteps(
  desired: DesiredState,
  wanted: ValueOn,
  actual: { readonly line: AgreementLine | null; readonly valueOf: (state: AgreementStep) => Money | null },
  how: { readonly calendar: LineCalendar; readonly effective: LinkPolicies['effective'] },
): readonly MovedStep[] {
  const days: PlainDate[] = [];
  let before: string | null = null;
  for (const { day } of desired.costs) {
    const value = wanted(day);
    if (value && value.amount !== before)
      days.push(how.effective === 'next-period' ? periodStart(day, how.calendar) : day);
    before = value?.amount ?? before;
  }
  const all = [...days, ...leavingDays(desired, wanted, actual)];
  return moveSteps([...new Set(all)].sort(), how.calendar).steps;
}

/** Days of the month on which the target itself states a value that is not wanted: what was written before ends there. */
function leavingDays(
  desired: DesiredState,
  wanted: ValueOn,
  {
    line,
    valueOf,
  }: { readonly line: AgreementLine | null; readonly valueOf: (state: AgreementStep) => Money | null },
): PlainDate[] {
  const differs = (state: AgreementStep): boolean => {
    const [value, actual] = [wanted(state.day), valueOf(state)];
    return value !== null && actual !== null && !equalMoney(value, actual);
  };
  return (line?.steps ?? [])
    .slice(1)
    .filter(differs)
    .map((step) => step.day)
    .filter((day) => holdsDay(desired.period, day));
}

/** The first period start of the target on or after a day. */
function periodStart(day: PlainDate, calendar: LineCalendar): PlainDate {
  return calendar.periodOn(addDays(day, -1)).endExclusive;
}

/** Days on which the target changes by itself between a step and the next one. */
export function ownStepDays(
  line: AgreementLine | null,
  day: PlainDate,
  untilExclusive: PlainDate,
): PlainDate[] {
  return (line?.steps ?? []).map((step) => step.day).filter((one) => one > day && one < untilExclusive);
}

/** Whether any unit is billed on a day; without units a value is of no consequence. */
export function hasUnits(desired: DesiredState, day: PlainDate): boolean {
  return !isZeroDecimal(unitsOn(desired.units, day));
}
