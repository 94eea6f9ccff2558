import { decimal, roundDecimal, toDecimalString, type DecimalString, type ExactDecimal } from './decimal.js';
import { DomainError } from './domain-error.js';

/** An exact amount in one currency (ISO 4217 code). In JSON `{"amount":"12.34","currency":"EUR"}`. */
export interface Money {
  readonly amount: DecimalString;
  readonly currency: string;
}

/** Makes money from text and a currency code. */
export function money(amount: DecimalString, currency: string): Money {
  return { amount: toDecimalString(decimal(amount)), currency };
}

/** Nothing, in a currency. */
export function zeroMoney(currency: string): Money {
  return { amount: '0', currency };
}

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency) {
    throw new DomainError(
      'MONEY.CURRENCY_MISMATCH',
      `Amounts in ${a.currency} and ${b.currency} cannot be combined.`,
    );
  }
  return a.currency;
}

const make = (value: ExactDecimal, currency: string): Money => ({ amount: toDecimalString(value), currency });

/** `a + b`. Errors: `MONEY.CURRENCY_MISMATCH`. */
export function addMoney(a: Money, b: Money): Money {
  return make(decimal(a.amount).plus(decimal(b.amount)), sameCurrency(a, b));
}

/** `a - b`. Errors: `MONEY.CURRENCY_MISMATCH`. */
export function subtractMoney(a: Money, b: Money): Money {
  return make(decimal(a.amount).minus(decimal(b.amount)), sameCurrency(a, b));
}

/** The same amount with the other sign. */
export function negateMoney(a: Money): Money {
  return make(decimal(a.amount).negated(), a.currency);
}

/** `a × factor`, exact: nothing is rounded here. */
export function multiplyMoney(a: Money, factor: DecimalString): Money {
  return make(decimal(a.amount).times(decimal(factor)), a.currency);
}

/** `a ÷ divisor` to 60 significant digits; round it where the rule says so. Errors: `MONEY.DIVISION_BY_ZERO`. */
export function divideMoney(a: Money, divisor: DecimalString): Money {
  const by = decimal(divisor);
  if (by.isZero()) throw new DomainError('MONEY.DIVISION_BY_ZERO', 'An amount was divided by zero units.');
  return make(decimal(a.amount).dividedBy(by), a.currency);
}

/** Rounds half up to `digits` decimals (2 for an invoice amount, 4 for a unit value) and keeps the zeros. */
export function roundMoney(a: Money, digits: number): Money {
  return { amount: roundDecimal(a.amount, digits), currency: a.currency };
}

/** The exact sum in `currency`. Errors: `MONEY.CURRENCY_MISMATCH` when one amount is in another currency. */
export function sumMoney(values: Iterable<Money>, currency: string): Money {
  let total = decimal('0');
  for (const value of values) {
    if (value.currency !== currency) sameCurrency(value, zeroMoney(currency));
    total = total.plus(value.amount);
  }
  return make(total, currency);
}

/** `-1`, `0` or `1`. Errors: `MONEY.CURRENCY_MISMATCH`. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b);
  return decimal(a.amount).comparedTo(decimal(b.amount)) as -1 | 0 | 1;
}

/** Whether both are the same amount of the same currency. */
export function equalMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && decimal(a.amount).equals(decimal(b.amount));
}

/** Whether the amount is 0. */
export function isZeroMoney(a: Money): boolean {
  return decimal(a.amount).isZero();
}
