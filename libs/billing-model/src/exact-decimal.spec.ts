import { Decimal } from 'decimal.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, roundDecimal, toDecimalString } from './index.js';

/** An arithmetic that somebody else wrote: 60 significant digits, half up. */
const Other = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -200,
  toExpPos: 200,
});
const text = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength });
/** From cents to numbers that no safe integer holds, so that both ways of holding digits meet. */
const decimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(digits(6), digits(17), digits(45)),
    fc.oneof(digits(4), digits(20), digits(40)),
  )
  .map(
    ([negative, whole, fraction]) => `${negative ? '-' : ''}${whole || '0'}${fraction ? `.${fraction}` : ''}`,
  );
const RUNS = { numRuns: 2000 };

describe('an exact decimal agrees with an independent library', () => {
  it('adds, subtracts, multiplies and compares as it does', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(toDecimalString(decimal(a).plus(b))).toBe(text(new Other(a).plus(b)));
        expect(toDecimalString(decimal(a).minus(b))).toBe(text(new Other(a).minus(b)));
        expect(toDecimalString(decimal(a).times(b))).toBe(text(new Other(a).times(b)));
        expect(decimal(a).comparedTo(b)).toBe(new Other(a).comparedTo(b));
        expect(decimal(a).isInteger()).toBe(new Other(a).isInteger());
      }),
      RUNS,
    );
  });

  it('divides as it does, and comes back by multiplying', () => {
    const divisors = decimals.filter((one) => !new Other(one).isZero());
    fc.assert(
      fc.property(decimals, divisors, (a, b) => {
        const quotient = decimal(a).dividedBy(b);
        expect(toDecimalString(quotient)).toBe(text(new Other(a).dividedBy(b)));
        expect(toDecimalString(quotient.times(b))).toBe(text(new Other(a).dividedBy(b).times(b)));
      }),
      RUNS,
    );
  });

  it('divides to some decimals as it does', () => {
    const divisors = decimals.filter((one) => !new Other(one).isZero());
    fc.assert(
      fc.property(decimals, divisors, fc.integer({ min: 0, max: 8 }), (a, b, places) => {
        const precise = Other.clone({ precision: 200 });
        const expected = new precise(a).dividedBy(b).toDecimalPlaces(places);
        expect(toDecimalString(decimal(a).dividedTo(places, b))).toBe(text(expected));
      }),
      RUNS,
    );
  });

  it('rounds as it does', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 8 }), (value, places) => {
        const rounded = new Other(value).toDecimalPlaces(places);
        const expected = rounded.isZero() ? new Other(0).toFixed(places) : rounded.toFixed(places);
        expect(roundDecimal(value, places)).toBe(expected);
      }),
      RUNS,
    );
  });
});

describe('what no arithmetic may do', () => {
  it('divide by zero', () => {
    expect(() => decimal('1').dividedBy('0.00')).toThrow('A decimal was divided by zero.');
  });

  it('take a number with a fraction, which is no exact one', () => {
    expect(() => decimal('1').times(0.1)).toThrow('Not a whole number: 0.1');
  });
});

describe('the largest safe integer', () => {
  it.each([
    ['9007199254740991', '1', '9007199254740992'],
    ['9007199254740993', '-2', '9007199254740991'],
    ['90071992547409.91', '0.02', '90071992547409.93'],
  ])('%s + %s is %s', (a, b, sum) => {
    expect(toDecimalString(decimal(a).plus(b))).toBe(sum);
  });
});
