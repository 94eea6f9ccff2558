import { cut, exactQuotient, shifted, smallest, type Coefficient } from './coefficient.js';

/** A number as `coefficient ÷ 10^scale`, `scale` never negative. */
export interface DecimalParts {
  readonly coefficient: Coefficient;
  readonly scale: number;
}

type DecimalMaker<T> = new (coefficient: Coefficient, scale: number) => T;

/** So many digits always fit into a safe integer. */
const SAFE_DIGITS = 15;
const [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];

/**
 * Reads plain decimal text. Character by character: amounts are read more often than anything but days.
 *
 * Errors: `RangeError` when the text is not a plain decimal (so `""`, `"1e3"`, `"NaN"` are refused).
 */
export function readDecimal<T>(text: string, made: DecimalMaker<T>): T {
  if (text.length > SAFE_DIGITS) return readLong(text, made);
  const negative = text.charCodeAt(0) === MINUS;
  let size = 0;
  let point = -1;
  for (let i = negative ? 1 : 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) size = size * 10 + code - ZERO;
    else if (code === POINT && point === -1) point = i;
    else throw notDecimal(text);
  }
  if (!isWhole(text, negative ? 1 : 0, point)) throw notDecimal(text);
  return new made(negative ? 0 - size : size, point === -1 ? 0 : text.length - point - 1);
}

/** Digits before the point, and behind it when there is one. */
function isWhole(text: string, first: number, point: number): boolean {
  return text.length > first && point !== first && point !== text.length - 1;
}

function readLong<T>(text: string, made: DecimalMaker<T>): T {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw notDecimal(text);
  const point = text.indexOf('.');
  const scale = point === -1 ? 0 : text.length - point - 1;
  return new made(smallest(BigInt(text.replace('.', ''))), scale);
}

function notDecimal(text: string): RangeError {
  return new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
}

/** Without an exponent and without trailing zeros: `2.50` becomes `"2.5"`. */
export function shortText({ coefficient, scale }: DecimalParts): string {
  let [digits, left] = [coefficient, scale];
  for (; left > 0; left -= 1) {
    const shorter = exactQuotient(digits, 10);
    if (shorter === null) break;
    digits = shorter;
  }
  return text(digits, left);
}

/** Half away from zero, with exactly `digits` decimals. */
export function fixedText({ coefficient, scale }: DecimalParts, digits: number): string {
  const rounded = scale > digits ? cut(coefficient, scale - digits) : shifted(coefficient, digits - scale);
  return text(rounded, digits);
}

/** All decimals that the scale has. */
function text(coefficient: Coefficient, scale: number): string {
  if (scale === 0) return String(coefficient);
  const sign = coefficient < 0 ? '-' : '';
  const size = coefficient < 0 ? -coefficient : coefficient;
  const one = shifted(1, scale);
  if (typeof size === 'number' && typeof one === 'number') {
    const rest = size % one;
    return `${sign}${(size - rest) / one}.${String(rest).padStart(scale, '0')}`;
  }
  const digits = String(size).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
