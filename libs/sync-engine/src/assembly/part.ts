import {
  decimal,
  toDecimalString,
  type DecimalString,
  type Period,
  type SourceCharge,
} from '@tallylink/billing-model';

/** A charge that puts units on its days, or takes them away. */
export interface Part {
  readonly charge: SourceCharge;
  readonly period: Period;
  /** Signed by what the charge does to the units. */
  readonly units: DecimalString;
  /** An ordinary charge; otherwise a credit or a negative one. */
  readonly debit: boolean;
}

/** A dated charge as a part. Money decides the sign: what lowers the bill lowers the units. */
export function partOf(charge: SourceCharge & { readonly period: Period }): Part {
  const debit = charge.classification === 'unit' && !charge.credit && !charge.amount.amount.startsWith('-');
  const units = decimal(charge.units);
  const amount = decimal(charge.amount.amount);
  const negative = amount.isZero() ? units.isNegative() : amount.isNegative();
  const signed = negative ? units.abs().negated() : units.abs();
  return { charge, period: charge.period, units: toDecimalString(signed), debit };
}

/** In the order of their days; the order in which they were read plays no part. */
export function inDayOrder(parts: readonly Part[]): Part[] {
  return [...parts].sort(
    (a, b) => compare(a.period.start, b.period.start) || compare(a.charge.id, b.charge.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
