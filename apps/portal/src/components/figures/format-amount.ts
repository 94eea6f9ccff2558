import { readerLocale, type ReaderLocale } from './reader-locale';

/** An exact amount as the API sends it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

interface Signing {
  readonly signed?: boolean;
}

const fractionDigits = (amount: string): number => amount.split('.')[1]?.length ?? 0;

const formatters = new Map<string, Intl.NumberFormat>();

/** Made once for each shape of a figure: a grid asks for thousands. */
function formatter(digits: number, signed: boolean, { numbers }: ReaderLocale): Intl.NumberFormat {
  const key = `${numbers} ${digits} ${signed}`;
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(numbers, {
      numberingSystem: 'latn',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
  formatters.set(key, made);
  return made;
}

/** Formats a decimal string as it is: no digit is computed, rounded or dropped. At least two decimals for money. */
export function formatAmount(amount: string, options: Signing = {}, locale = readerLocale()): string {
  const digits = Math.min(Math.max(fractionDigits(amount), 2), 20);
  return formatter(digits, options.signed ?? false, locale).format(amount as Intl.StringNumericLiteral);
}

/** `1,204.11 EUR`. */
export function formatMoney(money: Money, options: Signing = {}): string {
  return `${formatAmount(money.amount, options)} ${money.currency}`;
}

/** Units keep exactly the decimals they have: `25`, `2.5`. */
export function formatUnits(units: string, options: Signing = {}, locale = readerLocale()): string {
  return formatter(fractionDigits(units), options.signed ?? false, locale).format(
    units as Intl.StringNumericLiteral,
  );
}

/** A count of things, as the reader groups its digits. */
export function formatCount(count: number): string {
  return formatter(0, false, readerLocale()).format(count);
}

/** `1 line`, `12,480 lines`. */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

export type Sign = 'negative' | 'zero' | 'positive';

/** Read from the text, so that no amount becomes a number. */
export function signOf(amount: string): Sign {
  if (!/[1-9]/.test(amount)) return 'zero';
  return amount.startsWith('-') ? 'negative' : 'positive';
}
