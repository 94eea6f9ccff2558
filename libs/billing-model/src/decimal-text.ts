import { cut, shifted, smallest, type Coefficient } from './coefficient.js';

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
  if (coefficient === 0) return '0';
  if (scale === 0) return String(coefficient);
  const text = fullText(coefficient, scale);
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end -= 1;
  if (text.charCodeAt(end - 1) === POINT) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** Half away from zero, with exactly `digits` decimals. */
export function fixedText({ coefficient, scale }: DecimalParts, digits: number): string {
  const rounded = scale > digits ? cut(coefficient, scale - digits) : shifted(coefficient, digits - scale);
  return digits === 0 ? String(rounded) : fullText(rounded, digits);
}

/** All decimals that the scale has. */
function fullText(coefficient: Coefficient, scale: number): string {
  const negative = coefficient < 0;
  const digits = String(negative ? -coefficient : coefficient).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}
