import {
  decimal,
  intersectPeriods,
  periodDays,
  prorate,
  sumMoney,
  toDecimalString,
  type Money,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { LineCalendar } from './line-calendar.js';

/** Units and price on both sides over a run of equal days. A `null` price has no money. */
export interface BillDifference {
  readonly period: Period;
  readonly units: string;
  readonly price: Money | null;
  readonly actualUnits: string;
  readonly actualPrice: Money | null;
}

/** What a run of days bills more or less, split at billing periods, each part rounded as an item of its own. */
export function billEffect(difference: BillDifference, calendar: LineCalendar, digits: number): Money | null {
  const full = fullPeriodDifference(difference);
  if (!full) return null;
  const parts = splitAtPeriods(difference.period, calendar).map((part) =>
    prorate(full, { days: periodDays(part), periodDays: periodDays(calendar.cycleOn(part.start)), digits }),
  );
  return sumMoney(parts, full.currency);
}

function fullPeriodDifference(difference: BillDifference): Money | null {
  const { price, actualPrice } = difference;
  if (!price || !actualPrice || price.currency !== actualPrice.currency) return null;
  const wanted = decimal(difference.units).times(decimal(price.amount));
  const actual = decimal(difference.actualUnits).times(decimal(actualPrice.amount));
  return { amount: toDecimalString(wanted.minus(actual)), currency: price.currency };
}

/** A run of days, cut where a billing period of the target begins. */
export function splitAtPeriods(run: Period, calendar: LineCalendar): Period[] {
  const parts: Period[] = [];
  let start: PlainDate = run.start;
  while (start < run.endExclusive) {
    const part = intersectPeriods(calendar.periodOn(start), { start, endExclusive: run.endExclusive })!;
    parts.push(part);
    start = part.endExclusive;
  }
  return parts;
}
