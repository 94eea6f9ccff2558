import {
  dateParts,
  roundMoney,
  type DecimalString,
  type Money,
  type Month,
  type PlainDate,
} from '@tallylink/billing-model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day for a sentence: `12 Oct 2026`. */
export function sayDay(day: PlainDate): string {
  const { year, month, day: ofMonth } = dateParts(day);
  return `${ofMonth} ${MONTHS[month - 1]} ${year}`;
}

/** A month for a sentence: `Oct 2026`. */
export const sayMonth = (month: Month): string => sayDay(`${month}-01`).slice(2);

/** Money for a sentence, with at least 2 decimals: `10.25 EUR`. */
export function sayMoney(value: Money): string {
  const digits = value.amount.split('.')[1]?.length ?? 0;
  return `${roundMoney(value, Math.max(2, digits)).amount} ${value.currency}`;
}

/** Units for a sentence: `1 unit`, `2.5 units`. */
export const sayUnits = (units: DecimalString): string => `${units} unit${units === '1' ? '' : 's'}`;
