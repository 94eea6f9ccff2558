import { fixedText, shortText } from './decimal-text.js';
import { ExactDecimal } from './exact-decimal.js';

export { ExactDecimal } from './exact-decimal.js';

/**
 * An exact decimal as text: `"12.34"`, `"-0.5"`, `"25"`. No exponent, no thousands separator.
 *
 * Money amounts and units travel in this form everywhere (memory, JSON, database), so that no JavaScript number
 * ever holds them.
 */
export type DecimalString = string;

/**
 * Reads text as an exact decimal.
 *
 * Errors: throws `RangeError` when the text is not a plain decimal (so `""`, `"1e3"`, `"NaN"` are refused).
 */
export function decimal(value: DecimalString | ExactDecimal): ExactDecimal {
  return ExactDecimal.of(value);
}

/** Writes an exact decimal as text without an exponent; trailing zeros are dropped (`2.50` becomes `"2.5"`). */
export function toDecimalString(value: ExactDecimal): DecimalString {
  return shortText(value);
}

/** Rounds half away from zero ("half up" on amounts) to `digits` decimals and keeps the zeros: `"2.50"`. */
export function roundDecimal(value: DecimalString | ExactDecimal, digits: number): DecimalString {
  return fixedText(decimal(value), digits);
}

/** `a + b`, exact. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return shortText(decimal(a).plus(b));
}

/** `a - b`, exact. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return shortText(decimal(a).minus(b));
}

/** The exact sum; `"0"` of nothing. */
export function sumDecimals(values: Iterable<DecimalString>): DecimalString {
  let total = decimal('0');
  for (const value of values) total = total.plus(value);
  return shortText(total);
}

/** `-1`, `0` or `1`. `"1.0"` equals `"1"`. */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return a === b ? 0 : decimal(a).comparedTo(b);
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
  return shortText(decimal(value).negated());
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
  if (typeof value === 'string') return shortText(decimal(value));
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  return shortText(decimal(plainText(String(value))));
}

/** Very large and very small numbers are written with an exponent, which is no plain decimal. */
function plainText(text: string): DecimalString {
  const [mantissa, exponent] = text.split('e') as [string, string | undefined];
  if (exponent === undefined) return text;
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string | undefined];
  const point = whole.length + Number.parseInt(exponent, 10);
  const digits = (whole + fraction).padStart(whole.length + fraction.length - Math.min(0, point - 1), '0');
  const sign = text.startsWith('-') ? '-' : '';
  return sign + withPoint(digits.padEnd(point, '0'), Math.max(1, point));
}

function withPoint(digits: string, point: number): DecimalString {
  return point < digits.length ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
}
