/**
 * The digits of an exact decimal as one whole number: a safe integer where it fits (nearly always), else a bigint. Both
 * are exact; a JavaScript number never holds a fraction here.
 */
export type Coefficient = number | bigint;

/** The powers of ten that are safe integers. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);
const SIGNIFICANT_DIGITS = 60;
const TOO_LONG = 10n ** BigInt(SIGNIFICANT_DIGITS);

/** A coefficient times `10^digits`. */
export function shifted(value: Coefficient, digits: number): Coefficient {
  if (digits === 0) return value;
  const power = POWERS[digits];
  if (typeof value === 'number' && power !== undefined) {
    const product = value * power;
    if (Number.isSafeInteger(product)) return product;
  }
  return smallest(BigInt(value) * 10n ** BigInt(digits));
}

export function sumOf(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return smallest(BigInt(a) + BigInt(b));
}

/** A product that is no safe integer is computed again as a bigint: the first one has lost digits. */
export function productOf(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return smallest(BigInt(a) * BigInt(b));
}

/** `a ÷ b` when nothing remains; `null` otherwise. */
export function exactQuotient(a: Coefficient, b: Coefficient): Coefficient | null {
  if (typeof a === 'number' && typeof b === 'number') return a % b === 0 ? a / b : null;
  return BigInt(a) % BigInt(b) === 0n ? smallest(BigInt(a) / BigInt(b)) : null;
}

/** `a ÷ b` without what remains. */
export function truncatedQuotient(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') return (a - (a % b)) / b;
  return smallest(BigInt(a) / BigInt(b));
}

/** `a ÷ b` as a whole number, half away from zero; `b` is positive. */
export function roundedQuotient(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const whole = (a - rest) / b;
    // The rest is compared with what is missing to b, because twice the rest may be no safe integer.
    if (Math.abs(rest) < b - Math.abs(rest)) return whole;
    return rest < 0 ? whole - 1 : whole + 1;
  }
  const [over, by] = [BigInt(a), BigInt(b)];
  return smallest((over * 2n + (over < 0n ? -by : by)) / (by * 2n));
}

/** Divides by `10^digits`, half away from zero. */
export function cut(value: Coefficient, digits: number): Coefficient {
  return roundedQuotient(value, POWERS[digits] ?? 10n ** BigInt(digits));
}

/** How many digits a coefficient has beyond the significant ones; 0 for nearly all. */
export function excessDigits(value: Coefficient): number {
  if (typeof value === 'number') return 0;
  const size = value < 0n ? -value : value;
  return size < TOO_LONG ? 0 : size.toString().length - SIGNIFICANT_DIGITS;
}

/** By how many digits `a` must grow so that `a ÷ b` has all significant ones. */
export function digitsForQuotient(a: Coefficient, b: Coefficient): number {
  // One more than enough, and one for the sign.
  return Math.max(0, SIGNIFICANT_DIGITS + 2 + String(b).length - String(a).length);
}

/** A bigint that fits becomes a number again. */
export function smallest(value: bigint): Coefficient {
  if (value < Number.MIN_SAFE_INTEGER || value > Number.MAX_SAFE_INTEGER) return value;
  // eslint-disable-next-line no-restricted-syntax -- a whole number that was just seen to be safe
  return Number(value);
}
