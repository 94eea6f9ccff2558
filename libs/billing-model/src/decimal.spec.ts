import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalFromWire,
  equalDecimals,
  isIntegerDecimal,
  isZeroDecimal,
  negateDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  toDecimalString,
} from './index.js';

/** Decimals with up to 12 digits before and 6 behind the point, made of integers so that nothing here rounds. */
const decimals = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 }),
  )
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`);

/** The same number as an integer of millionths: an arithmetic that shares nothing with the library. */
function millionths(value: string): bigint {
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(6, '0'));
  return value.startsWith('-') ? -size : size;
}

describe('decimal', () => {
  it.each(['', ' ', '1e3', 'NaN', 'Infinity', '1,000.00', '.5', '5.', '+1', '0x10', '1 ', '٣'])(
    'refuses %j',
    (text) => {
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  it.each([
    ['2.50', '2.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['0.1', '0.1'],
    ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ])('writes %s as %s', (text, written) => {
    expect(toDecimalString(decimal(text))).toBe(written);
  });

  it('never writes an exponent', () => {
    fc.assert(
      fc.property(decimals, (value) => expect(toDecimalString(decimal(value))).toMatch(/^-?\d+(\.\d+)?$/)),
    );
    expect(toDecimalString(decimal('0.00000000000000000001'))).toBe('0.00000000000000000001');
  });
});

describe('sums', () => {
  it('are exact where binary numbers are not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(subtractDecimals('1000000000000000.01', '1000000000000000')).toBe('0.01');
  });

  it('agree with integer arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(millionths(addDecimals(a, b))).toBe(millionths(a) + millionths(b));
        expect(millionths(subtractDecimals(a, b))).toBe(millionths(a) - millionths(b));
        expect(millionths(negateDecimal(a))).toBe(-millionths(a));
        expect(compareDecimals(a, b)).toBe(
          millionths(a) < millionths(b) ? -1 : millionths(a) > millionths(b) ? 1 : 0,
        );
      }),
    );
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(decimals), (values) => {
        expect(sumDecimals([...values].reverse())).toBe(sumDecimals(values));
      }),
    );
    expect(sumDecimals([])).toBe('0');
  });
});

describe('rounding', () => {
  it.each([
    ['2.6452', 2, '2.65'],
    ['1.005', 2, '1.01'], // a binary number would give 1.00
    ['31.105', 2, '31.11'],
    ['-1.005', 2, '-1.01'], // away from zero: a credit mirrors its charge
    ['-0.004', 2, '0.00'],
    ['4.12142857', 4, '4.1214'],
    ['2.5', 0, '3'],
    ['7', 2, '7.00'],
  ])('%s to %i decimals is %s', (value, digits, rounded) => {
    expect(roundDecimal(value, digits)).toBe(rounded);
  });

  it('mirrors: a credit is rounded as its charge', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const [rounded, mirrored] = [roundDecimal(value, 2), roundDecimal(negateDecimal(value), 2)];
        expect(equalDecimals(negateDecimal(mirrored), rounded)).toBe(true);
      }),
    );
  });

  it('moves a value by at most half a unit of its last place', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const moved = millionths(roundDecimal(value, 2)) - millionths(value);
        expect(moved <= 5000n && moved >= -5000n).toBe(true);
      }),
    );
  });
});

describe('tests on numbers', () => {
  it('see through the way a number is written', () => {
    expect(equalDecimals('1.0', '1')).toBe(true);
    expect(isZeroDecimal('-0.00')).toBe(true);
    expect(isZeroDecimal('0.000001')).toBe(false);
    expect([isIntegerDecimal('3.00'), isIntegerDecimal('2.5')]).toEqual([true, false]);
  });
});

describe('decimalFromWire', () => {
  it.each([
    [102.5, '102.5'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
    ['4.10', '4.1'],
  ])('reads %j as %s', (value, text) => {
    expect(decimalFromWire(value)).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => decimalFromWire(value)).toThrow(RangeError);
  });

  it('brings every amount of cents back as it was written in JSON', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const text = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(equalDecimals(decimalFromWire(JSON.parse(text) as number), text)).toBe(true);
      }),
    );
  });
});
