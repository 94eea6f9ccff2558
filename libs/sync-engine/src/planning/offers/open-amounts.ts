import {
  compareDecimals,
  intersectPeriods,
  isZeroMoney,
  subtractMoney,
  zeroMoney,
  type Money,
  type Period,
} from '@tallylink/billing-model';
import type { ChargedOnce } from './offer-input.js';

export interface BillableDays {
  readonly period: Period;
  readonly money: Money;
}

/** What is left of each amount after the charges that were written for its days; earlier days are covered first. */
export function openAmounts<T extends BillableDays>(
  amounts: readonly T[],
  charged: readonly ChargedOnce[],
): { readonly of: T; readonly open: Money }[] {
  const left = charged.map((one) => ({ ...one }));
  return amounts.map((one) => {
    let open = one.money;
    for (const charge of left) {
      if (charge.money.currency !== open.currency || !intersectPeriods(charge.period, one.period)) continue;
      const used = smaller(charge.money, open);
      open = subtractMoney(open, used);
      charge.money = subtractMoney(charge.money, used);
    }
    return { of: one, open };
  });
}

/** The charges that were written for any of some lines. */
export function chargedFor(lineIds: readonly string[], charged: readonly ChargedOnce[]): ChargedOnce[] {
  const wanted = new Set(lineIds);
  return charged.filter((one) => one.lineIds.some((id) => wanted.has(id)));
}

export const isPositive = (value: Money | null): value is Money =>
  value !== null && !isZeroMoney(value) && !value.amount.startsWith('-');

function smaller(a: Money, b: Money): Money {
  const positive = compareDecimals(a.amount, '0') > 0;
  if (!positive) return zeroMoney(a.currency);
  return compareDecimals(a.amount, b.amount) <= 0 ? a : b;
}
