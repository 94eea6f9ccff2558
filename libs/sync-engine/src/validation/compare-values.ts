import {
  agreementStepOn,
  decimal,
  holdsDay,
  isZeroDecimal,
  roundDecimal,
  subtractMoney,
  unitsOn,
  type AgreementLine,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import type { Tolerances } from '../linking/index.js';
import type { DesiredState } from './desired-state.js';
import { stepOnOrNull } from './step-on-or-null.js';

/** The first day of the month on which a unit value differs. */
export interface ValueDifference {
  readonly day: PlainDate;
  readonly desired: Money;
  readonly actual: Money;
  readonly difference: Money;
}

export interface ValueComparison {
  readonly differs: ValueDifference | null;
  /** The target shows no value to compare with. */
  readonly unreadable: boolean;
}

export interface ValueRules {
  readonly digits: number;
  readonly tolerances: Tolerances;
}

/** Compares the cost of one unit on every day that has units. */
export function compareCosts(
  desired: DesiredState,
  line: AgreementLine | null,
  rules: ValueRules,
): ValueComparison {
  return compareValues(
    desired,
    line,
    (day) => stepOnOrNull(desired.costs, day)?.unitCost ?? null,
    (day) => (line && agreementStepOn(line, day)?.unitCost) ?? null,
    rules,
  );
}

/** Compares the price of one unit on every day that has units; without a price rule nothing differs. */
export function comparePrices(
  desired: DesiredState,
  line: AgreementLine | null,
  rules: ValueRules,
): ValueComparison {
  return compareValues(
    desired,
    line,
    (day) => stepOnOrNull(desired.prices, day)?.unitPrice ?? null,
    (day) => (line && agreementStepOn(line, day)?.unitPrice) ?? null,
    rules,
  );
}

function compareValues(
  desired: DesiredState,
  line: AgreementLine | null,
  desiredOn: (day: PlainDate) => Money | null,
  actualOn: (day: PlainDate) => Money | null,
  rules: ValueRules,
): ValueComparison {
  let unreadable = false;
  for (const day of valueDays(desired, line)) {
    const wanted = desiredOn(day);
    if (!wanted || isZeroDecimal(unitsOn(desired.units, day))) continue;
    const actual = actualOn(day);
    if (!actual) unreadable ||= line !== null && !isZeroDecimal(agreementStepOn(line, day)?.units ?? '0');
    else if (valuesDiffer(wanted, actual, rules, unitsOn(desired.units, day))) {
      const difference = subtractMoney(wanted, actual);
      return { differs: { day, desired: wanted, actual, difference }, unreadable };
    }
  }
  return { differs: null, unreadable };
}

/** Days of the month on which either side may change a value. */
function valueDays(desired: DesiredState, line: AgreementLine | null): PlainDate[] {
  const days = [desired.period.start];
  for (const steps of [desired.units.steps, desired.costs, line?.steps ?? []]) {
    for (const { day } of steps) if (!days.includes(day) && holdsDay(desired.period, day)) days.push(day);
  }
  return days.length === 1 ? days : days.sort();
}

/** Values are compared as the target can hold them, and a tolerated difference is none. */
export function valuesDiffer(a: Money, b: Money, rules: ValueRules, units: string): boolean {
  if (a.currency !== b.currency || a.amount === b.amount) return false;
  const difference = decimal(roundDecimal(a.amount, rules.digits))
    .minus(decimal(roundDecimal(b.amount, rules.digits)))
    .abs();
  if (difference.isZero()) return false;
  const { money, percent } = rules.tolerances;
  if (!isZeroDecimal(money) && difference.times(decimal(units)).lessThanOrEqualTo(decimal(money)))
    return false;
  const base = decimal(b.amount).abs();
  if (isZeroDecimal(percent) || base.isZero()) return true;
  return difference.times(100).greaterThan(decimal(percent).times(base));
}
