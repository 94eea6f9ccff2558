import { addMonths, dateParts, isPlainDate, type PlainDate } from './plain-date.js';

/** A calendar month as text, `YYYY-MM`. */
export type Month = string;

/** The month that holds a day. */
export function monthOf(date: PlainDate): Month {
  dateParts(date);
  return date.slice(0, 7);
}

/** Whether the text is a calendar month, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isPlainDate(`${text}-01`);
}

/** The month `count` later. */
export function addToMonth(month: Month, count: number): Month {
  return addMonths(`${month}-01`, count).slice(0, 7);
}
