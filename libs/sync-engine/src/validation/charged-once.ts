import {
  compareDecimals,
  intersectPeriods,
  isZeroMoney,
  subtractMoney,
  zeroMoney,
  type Money,
  type Period,
} from '@tallylink/billing-model';

/** A one-off charge that an earlier plan wrote for days of a line: those days are not charged twice. */
export interface ChargedOnce {
  readonly lineIds: readonly string[];
  readonly period: Period;
  readonly money: Money;
}

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

/** The charges by each of their lines. */
export function chargesByLine(charged: readonly ChargedOnce[]): ReadonlyMap<string, readonly ChargedOnce[]> {
  const byLine = new Map<string, ChargedOnce[]>();
  for (const charge of charged) {
    for (const lineId of charge.lineIds) byLine.set(lineId, [...(byLine.get(lineId) ?? []), charge]);
  }
  return byLine;
}

export const isPositive = (value: Money | null): value is Money =>
  value !== null && !isZeroMoney(value) && !value.amount.startsWith('-');

function smaller(a: Money, b: Money): Money {
  const positive = compareDecimals(a.amount, '0') > 0;
  if (!positive) return zeroMoney(a.currency);
  return compareDecimals(a.amount, b.amount) <= 0 ? a : b;
}
