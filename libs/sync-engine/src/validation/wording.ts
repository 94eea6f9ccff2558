import {
  addDays,
  dayInWords,
  decimal,
  negateMoney,
  roundMoney,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';

/** "12 October"; with the year when it is not the one that is talked about. */
export const dayText = (day: PlainDate, year?: string): string => dayInWords(day, year ?? day.slice(0, 4));

/** The day before an exclusive end: "31 October". */
export function lastDayText(endExclusive: PlainDate, year?: string): string {
  return dayText(addDays(endExclusive, -1), year);
}

/** "11.42 EUR": at least 2 decimals, and never fewer than the value has. */
export function moneyText(value: Money): string {
  return `${amountText(value)} ${value.currency}`;
}

/** "11.42", without the currency. */
export function amountText(value: Money): string {
  const digits = value.amount.split('.')[1]?.length ?? 0;
  return roundMoney(value, Math.max(2, digits)).amount;
}

/** The amount without its sign. */
export function withoutSign(value: Money): Money {
  return decimal(value.amount).isNegative() ? negateMoney(value) : value;
}

/** "bills 11.42 EUR too little" or "… too much". */
export function tooLittleText(value: Money): string {
  const word = decimal(value.amount).isNegative() ? 'too much' : 'too little';
  return `${moneyText(withoutSign(value))} ${word}`;
}

/** "1 unit", "3 units", "2.5 units". */
export function unitsText(units: string): string {
  return `${units} ${units === '1' ? 'unit' : 'units'}`;
}
