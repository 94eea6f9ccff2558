// Amounts as whole numbers of 10⁻¹²: no number of JavaScript's, and none of the product's arithmetic.

export type Exact = bigint;

const DIGITS = 12;
const ONE = 10n ** BigInt(DIGITS);

/** Reads text, or a number of a vendor's JSON by its shortest text. */
export function exact(value: string | number): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match || (match[3] ?? '').length > DIGITS) throw new Error(`Not an amount: ${value}`);
  const size = BigInt(match[2]! + (match[3] ?? '').padEnd(DIGITS, '0'));
  return match[1] ? -size : size;
}

export function times(a: Exact, b: Exact): Exact {
  return divideHalfUp(a * b, ONE);
}

/** `a ÷ b`, rounded half up to `digits`. */
export function dividedBy(a: Exact, b: Exact, digits: number): Exact {
  return divideHalfUp(a * 10n ** BigInt(digits), b) * 10n ** BigInt(DIGITS - digits);
}

export const rounded = (a: Exact, digits: number): Exact => dividedBy(a, ONE, digits);

function divideHalfUp(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const [size, by] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (2n * size + by) / (2n * by);
  return negative ? -quotient : quotient;
}

export function shown(a: Exact): string {
  const [sign, size] = a < 0n ? ['-', -a] : ['', a];
  const fraction = (size % ONE).toString().padStart(DIGITS, '0').replace(/0+$/, '');
  return `${sign}${size / ONE}${fraction ? `.${fraction}` : ''}`;
}
