import {
  equalDecimals,
  type AgreementStep,
  type Money,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { UnitsRow } from './unit-rows.js';

/** A units row with what one unit is worth in it; `null` where nothing confirms a value. */
export interface ValuedRow {
  readonly row: UnitsRow;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

/**
 * A day has the units of the row with the latest start that holds it; days between rows have 0. So have those after the
 * last row, unless the contract ends with it: outside a contract there are no units to speak of.
 */
export function stepsOf(rows: readonly ValuedRow[], window: Period): AgreementStep[] {
  const steps: AgreementStep[] = [];
  rows.forEach(({ row, unitPrice, unitCost }, i) => {
    const step: AgreementStep = { day: row.start, units: row.units, unitPrice, unitCost };
    const last = steps[steps.length - 1];
    if (!last || !sameStep(last, step)) steps.push(step);
    const next = rows[i + 1]?.row.start ?? window.endExclusive;
    if (row.endExclusive < next) steps.push({ ...step, day: row.endExclusive, units: '0' });
  });
  return steps;
}

const sameMoney = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null ? a === b : equalDecimals(a.amount, b.amount);

const sameStep = (a: Omit<AgreementStep, 'day'>, b: Omit<AgreementStep, 'day'>): boolean =>
  equalDecimals(a.units, b.units) && sameMoney(a.unitPrice, b.unitPrice) && sameMoney(a.unitCost, b.unitCost);

/** A value that could not be confirmed is no sign of a change. */
const sameValues = (a: Omit<ValuedRow, 'row'>, b: Omit<ValuedRow, 'row'>): boolean =>
  (a.unitPrice === null || b.unitPrice === null || sameMoney(a.unitPrice, b.unitPrice)) &&
  (a.unitCost === null || b.unitCost === null || sameMoney(a.unitCost, b.unitCost));

/** A day is used when a row starts on it inside a period, or when units or values change on a period's first day. */
export function usedDays(rows: readonly ValuedRow[]): PlainDate[] {
  return rows
    .filter(({ row, ...values }, i) => {
      if (row.start !== row.cycle.start) return true;
      const before = rows[i - 1];
      return (
        before !== undefined && !(equalDecimals(before.row.units, row.units) && sameValues(before, values))
      );
    })
    .map(({ row }) => row.start);
}
