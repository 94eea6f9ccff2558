import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMoney,
  compareMoney,
  divideMoney,
  DomainError,
  equalMoney,
  isZeroMoney,
  money,
  multiplyMoney,
  negateMoney,
  roundMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from './index.js';

const eur = (amount: string) => money(amount, 'EUR');
const usd = (amount: string) => money(amount, 'USD');
const cents = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((value) => divideMoney(eur(String(value)), '100'));

function code(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('money', () => {
  it('adds what a line was charged', () => {
    expect(sumMoney([eur('102.50'), eur('7.95'), eur('-4.35')], 'EUR')).toEqual({
      amount: '106.1',
      currency: 'EUR',
    });
    expect(sumMoney([], 'EUR')).toEqual(zeroMoney('EUR'));
  });

  it('is plain JSON', () => {
    expect(JSON.stringify(eur('12.34'))).toBe('{"amount":"12.34","currency":"EUR"}');
  });

  it.each<[string, () => unknown]>([
    ['addMoney', () => addMoney(eur('1'), usd('1'))],
    ['subtractMoney', () => subtractMoney(eur('1'), usd('1'))],
    ['compareMoney', () => compareMoney(eur('1'), usd('1'))],
    ['sumMoney', () => sumMoney([eur('1'), usd('1')], 'EUR')],
    ['sumMoney of one', () => sumMoney([usd('0')], 'EUR')],
  ])('%s refuses two currencies', (_name, call) => {
    expect(code(call)).toBe('MONEY.CURRENCY_MISMATCH');
  });

  it('of two currencies is never equal, not even at 0', () => {
    expect(equalMoney(zeroMoney('EUR'), zeroMoney('USD'))).toBe(false);
    expect(equalMoney(eur('1.0'), eur('1.00'))).toBe(true);
  });

  it('refuses text that is no amount', () => {
    expect(() => money('12,50', 'EUR')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('rounds only where it is told to', () => {
    const prorated = divideMoney(multiplyMoney(eur('4.10'), '20'), '31');
    expect(roundMoney(prorated, 2)).toEqual({ amount: '2.65', currency: 'EUR' });
    expect(roundMoney(multiplyMoney(roundMoney(prorated, 2), '3'), 2).amount).toBe('7.95');
    expect(roundMoney(multiplyMoney(prorated, '3'), 2).amount).toBe('7.94');
  });

  it('refuses to divide by nothing', () => {
    expect(code(() => divideMoney(eur('1'), '0.00'))).toBe('MONEY.DIVISION_BY_ZERO');
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(equalMoney(subtractMoney(addMoney(a, b), b), a)).toBe(true);
        expect(isZeroMoney(addMoney(a, negateMoney(a)))).toBe(true);
        expect(compareMoney(a, b) + compareMoney(b, a)).toBe(0);
      }),
    );
  });

  it('sums in any order and in any grouping', () => {
    fc.assert(
      fc.property(fc.array(cents), fc.array(cents), (a, b) => {
        const together = sumMoney([...a, ...b], 'EUR');
        expect(sumMoney([...b, ...a], 'EUR')).toEqual(together);
        expect(addMoney(sumMoney(a, 'EUR'), sumMoney(b, 'EUR'))).toEqual(together);
      }),
    );
  });
});
