import { Decimal } from 'decimal.js';

/**
 * An exact decimal as text: `"12.34"`, `"-0.5"`, `"25"`. No exponent, no thousands separator.
 *
 * Money amounts and units travel in this form everywhere (memory, JSON, database), so that no JavaScript number
 * ever holds them.
 */
export type DecimalString = string;

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

/** An exact decimal for arithmetic: 60 significant digits, half up. Never store it; store {@link toDecimalString}. */
export type ExactDecimal = InstanceType<typeof Exact>;

/**
 * Reads text as an exact decimal.
 *
 * Errors: throws `RangeError` when the text is not a plain decimal (so `""`, `"1e3"`, `"NaN"` are refused).
 */
export function decimal(value: DecimalString | ExactDecimal): ExactDecimal {
  if (typeof value !== 'string') return value.constructor === Exact ? value : new Exact(value);
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new RangeError(`Not a decimal: ${JSON.stringify(value)}`);
  return new Exact(value);
}

/** Writes an exact decimal as text without an exponent; trailing zeros are dropped (`2.50` becomes `"2.5"`). */
export function toDecimalString(value: ExactDecimal): DecimalString {
  return value.isZero() ? '0' : value.toFixed();
}

/** Rounds half away from zero ("half up" on amounts) to `digits` decimals and keeps the zeros: `"2.50"`. */
export function roundDecimal(value: DecimalString | ExactDecimal, digits: number): DecimalString {
  const rounded = decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? new Exact(0).toFixed(digits) : rounded.toFixed(digits);
}

/** `a + b`, exact. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return toDecimalString(decimal(a).plus(decimal(b)));
}

/** `a - b`, exact. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return toDecimalString(decimal(a).minus(decimal(b)));
}

/** The exact sum; `"0"` of nothing. */
export function sumDecimals(values: Iterable<DecimalString>): DecimalString {
  let total = decimal('0');
  for (const value of values) total = total.plus(decimal(value));
  return toDecimalString(total);
}

/** `-1`, `0` or `1`. `"1.0"` equals `"1"`. */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  if (a === b) return 0;
  return decimal(a).comparedTo(decimal(b)) as -1 | 0 | 1;
}

/** Whether two texts are the same number. */
export function equalDecimals(a: DecimalString, b: DecimalString): boolean {
  return compareDecimals(a, b) === 0;
}

/** Whether the text is the number 0. */
export function isZeroDecimal(value: DecimalString): boolean {
  return decimal(value).isZero();
}

/** The number with the other sign. */
export function negateDecimal(value: DecimalString): DecimalString {
  return toDecimalString(decimal(value).negated());
}

/** Whether the number has no fraction. */
export function isIntegerDecimal(value: DecimalString): boolean {
  return decimal(value).isInteger();
}

/**
 * Turns a number that a JSON parser produced into its shortest exact text, at the border to a vendor.
 *
 * The only place where a JavaScript number may become money or units: JSON has no other form for them. A double holds
 * 15 significant digits exactly as text, which covers every amount a vendor sends.
 * Errors: throws `RangeError` for what is not finite.
 */
export function decimalFromWire(value: number | string): DecimalString {
  if (typeof value === 'string') return toDecimalString(decimal(value));
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  return toDecimalString(new Exact(String(value)));
}
