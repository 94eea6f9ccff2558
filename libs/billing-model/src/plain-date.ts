import { DomainError } from './domain-error.js';

/** A calendar day as text, `YYYY-MM-DD`, with no clock and no zone. Text order is day order. */
export type PlainDate = string;

/** Days of a month, `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1–12) and day of a plain date. Errors: `DATE.INVALID` for text that is not a real day. */
export function dateParts(date: PlainDate): { year: number; month: number; day: number } {
  const parts = readParts(date);
  if (!parts) throw new DomainError('DATE.INVALID', `${JSON.stringify(date)} is not a calendar day.`);
  return parts;
}

/** Read character by character: days are read more often than anything else in the product. */
function readParts(text: string): { year: number; month: number; day: number } | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const real = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : null;
}

/** The number that the characters from `start` up to `end` write; `-1` when one of them is no digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Checks text and returns it as a day. Errors: `DATE.INVALID`. */
export function plainDate(text: string): PlainDate {
  dateParts(text);
  return text;
}

/** Whether the text is a real calendar day. */
export function isPlainDate(text: string): boolean {
  return readParts(text) !== null;
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/** Makes a day of its parts. The caller gives a real day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${TWO_DIGITS[month]!}-${TWO_DIGITS[day]!}`;
}

/** The number of the day, counted from 1970-01-01 (which is 0). Pure calendar arithmetic. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with a number, the reverse of {@link dayNumber}. */
export function dateFromDayNumber(number: number): PlainDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return dateOf(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  );
}

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

/**
 * The day `months` later, on `anchorDay` (default: the date's own day), clamped to the month's length:
 * 31 January + 1 month is 28 or 29 February, and + 2 months with anchor 31 is 31 March.
 */
export function addMonths(date: PlainDate, months: number, anchorDay?: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dateOf(y, m, Math.min(anchorDay ?? day, daysInMonth(y, m)));
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
