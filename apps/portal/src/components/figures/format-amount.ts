/** An exact amount as the API sends it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const fractionDigits = (amount: string): number => amount.split('.')[1]?.length ?? 0;

function formatter(digits: number, signed: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
}

/** Formats a decimal string as it is: no digit is computed, rounded or dropped. At least two decimals for money. */
export function formatAmount(amount: string, options: { readonly signed?: boolean } = {}): string {
  const digits = Math.min(Math.max(fractionDigits(amount), 2), 20);
  return formatter(digits, options.signed ?? false).format(amount as Intl.StringNumericLiteral);
}

/** `1,204.11 EUR`. */
export function formatMoney(money: Money, options: { readonly signed?: boolean } = {}): string {
  return `${formatAmount(money.amount, options)} ${money.currency}`;
}

/** Units keep exactly the decimals they have: `25`, `2.5`. */
export function formatUnits(units: string, options: { readonly signed?: boolean } = {}): string {
  return formatter(fractionDigits(units), options.signed ?? false).format(units as Intl.StringNumericLiteral);
}

export type Sign = 'negative' | 'zero' | 'positive';

/** Read from the text, so that no amount becomes a number. */
export function signOf(amount: string): Sign {
  if (!/[1-9]/.test(amount)) return 'zero';
  return amount.startsWith('-') ? 'negative' : 'positive';
}
