import {
  addDays,
  cyclePeriod,
  intersectPeriods,
  later,
  type Agreement,
  type AgreementPeriod,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { UnitsRow } from './unit-rows.js';

/** The contract's billing periods in the window, and later ones of which a row was read. One posted row makes it posted. */
export function periodsOf(
  rows: readonly UnitsRow[],
  agreement: Agreement,
  window: Period,
): AgreementPeriod[] {
  const inside = (value: Period): Period | null => intersectPeriods(value, agreement.period);
  const byStart = new Map<PlainDate, AgreementPeriod>();
  const add = (cycle: Period, posted: boolean): void => {
    const period = inside(cycle);
    if (period)
      byStart.set(period.start, { period, posted: posted || byStart.get(period.start)?.posted === true });
  };
  for (const cycle of cyclesIn(agreement, window)) add(cycle, false);
  for (const row of rows) add(row.cycle, row.posted);
  return [...byStart.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

function cyclesIn(agreement: Agreement, window: Period): Period[] {
  const months = agreement.billingPeriodMonths;
  const covered = intersectPeriods(window, agreement.period);
  if (months === null || !covered) return [];
  const cycles: Period[] = [];
  let day = covered.start;
  while (day < covered.endExclusive) {
    const cycle = cyclePeriod(day, { from: agreement.period.start, months });
    cycles.push(cycle);
    day = later(cycle.endExclusive, addDays(day, 1));
  }
  return cycles;
}
