// Every operation on exact decimals beside the others, a line or two each.

import {
  cut,
  digitsForQuotient,
  exactQuotient,
  excessDigits,
  productOf,
  roundedQuotient,
  shifted,
  sumOf,
  truncatedQuotient,
  type Coefficient,
} from './coefficient.js';
import { fixedText, readDecimal, type DecimalParts } from './decimal-text.js';

const SHORT = 4;

/** What arithmetic takes: an exact decimal, its text, or a count (a whole number). */
export type DecimalOperand = ExactDecimal | string | number;

/**
 * An exact decimal for arithmetic: `coefficient ÷ 10^scale`. Never store it; store its text.
 *
 * Results keep 60 significant digits, half up: sums and products of money stay exact far below that, and a quotient
 * times its divisor comes back as it was.
 */
export class ExactDecimal implements DecimalParts {
  constructor(
    readonly coefficient: Coefficient,
    readonly scale: number,
  ) {}

  /** Errors: `RangeError` for text that is no plain decimal, and for a number that is no whole one. */
  static of(value: DecimalOperand): ExactDecimal {
    if (typeof value === 'string') return readDecimal(value, ExactDecimal);
    if (typeof value !== 'number') return value;
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
    return new ExactDecimal(value, 0);
  }

  plus(other: DecimalOperand): ExactDecimal {
    const by = ExactDecimal.of(other);
    const scale = Math.max(this.scale, by.scale);
    return fitted(sumOf(this.at(scale), by.at(scale)), scale);
  }

  minus(other: DecimalOperand): ExactDecimal {
    return this.plus(ExactDecimal.of(other).negated());
  }

  times(other: DecimalOperand): ExactDecimal {
    const by = ExactDecimal.of(other);
    return fitted(productOf(this.coefficient, by.coefficient), this.scale + by.scale);
  }

  /** Errors: `RangeError` when `other` is 0. */
  dividedBy(other: DecimalOperand): ExactDecimal {
    const by = ExactDecimal.of(other);
    if (by.isZero()) throw divisionByZero();
    const scale = this.scale - by.scale;
    // A quotient that soon ends is nearly every one: a share of 40 %, a cost of several units.
    for (let digits = Math.max(0, -scale); digits <= SHORT; digits += 1) {
      const exact = exactQuotient(shifted(this.coefficient, digits), by.coefficient);
      if (exact !== null) return fitted(exact, scale + digits);
    }
    const more = Math.max(digitsForQuotient(this.coefficient, by.coefficient), -scale);
    const digits = truncatedQuotient(shifted(this.coefficient, more), by.coefficient);
    return withoutZeros(fitted(digits, scale + more));
  }

  /** The quotient to `digits` decimals, half away from zero. Errors: `RangeError` when `other` is 0. */
  dividedTo(digits: number, other: DecimalOperand): ExactDecimal {
    const by = ExactDecimal.of(other);
    const more = digits + by.scale - this.scale;
    if (more < 0 || by.isNegative()) return ExactDecimal.of(fixedText(this.dividedBy(by), digits));
    if (by.isZero()) throw divisionByZero();
    return fitted(roundedQuotient(shifted(this.coefficient, more), by.coefficient), digits);
  }

  /** To at most `digits` decimals, half away from zero. */
  roundedTo(digits: number): ExactDecimal {
    const { coefficient, scale } = this;
    return scale > digits ? new ExactDecimal(cut(coefficient, scale - digits), digits) : this;
  }

  negated(): ExactDecimal {
    return this.isZero() ? this : new ExactDecimal(-this.coefficient as Coefficient, this.scale);
  }

  abs(): ExactDecimal {
    return this.isNegative() ? this.negated() : this;
  }

  isZero(): boolean {
    return this.coefficient === 0;
  }

  isNegative(): boolean {
    return this.coefficient < 0;
  }

  isPositive(): boolean {
    return this.coefficient > 0;
  }

  isInteger(): boolean {
    return this.scale === 0 || exactQuotient(this.coefficient, shifted(1, this.scale)) !== null;
  }

  comparedTo(other: DecimalOperand): -1 | 0 | 1 {
    const by = ExactDecimal.of(other);
    const scale = Math.max(this.scale, by.scale);
    const [a, b] = [this.at(scale), by.at(scale)];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: DecimalOperand): boolean {
    return this.comparedTo(other) === 0;
  }

  lessThan(other: DecimalOperand): boolean {
    return this.comparedTo(other) < 0;
  }

  lessThanOrEqualTo(other: DecimalOperand): boolean {
    return this.comparedTo(other) <= 0;
  }

  greaterThan(other: DecimalOperand): boolean {
    return this.comparedTo(other) > 0;
  }

  /** The coefficient at a larger scale. */
  private at(scale: number): Coefficient {
    return shifted(this.coefficient, scale - this.scale);
  }
}

function divisionByZero(): RangeError {
  return new RangeError('A decimal was divided by zero.');
}

/** Keeps the significant digits; nearly every result has fewer. */
function fitted(coefficient: Coefficient, scale: number): ExactDecimal {
  const excess = excessDigits(coefficient);
  if (excess === 0) return new ExactDecimal(coefficient, scale);
  const kept = cut(coefficient, excess);
  return scale >= excess
    ? new ExactDecimal(kept, scale - excess)
    : new ExactDecimal(shifted(kept, excess - scale), 0);
}

/** A quotient that ends is short again. */
function withoutZeros({ coefficient, scale }: ExactDecimal): ExactDecimal {
  let [digits, left] = [coefficient, scale];
  for (let next = exactQuotient(digits, 10); left > 0 && next !== null; next = exactQuotient(digits, 10)) {
    digits = next;
    left -= 1;
  }
  return new ExactDecimal(digits, left);
}
