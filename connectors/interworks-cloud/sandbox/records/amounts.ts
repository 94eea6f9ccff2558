import { Decimal } from 'decimal.js';

/** Exact decimals of this sandbox: half up, 40 digits. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Amount = InstanceType<typeof Exact>;

export const ZERO: Amount = new Exact(0);

export function exact(value: string | Amount): Amount {
  return new Exact(value);
}

/** Rounds half up: to cents, or to the ten decimals that an unrounded answer shows. */
export function rounded(value: Amount, skipRounding: boolean): Amount {
  return value.toDecimalPlaces(skipRounding ? 10 : 2);
}

export function sumOf(values: Iterable<Amount>): Amount {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The JSON number of an amount: the only place where one becomes a JavaScript number. */
export function wireNumber(value: string | Amount): number {
  return exact(value).toNumber();
}
