import type { Month } from './month.js';
import { dateParts, type PlainDate } from './plain-date.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-10` as people read it: `October 2026`. */
export function monthInWords(month: Month): string {
  const { year, month: number } = dateParts(`${month}-01`);
  return `${MONTHS[number - 1]!} ${year}`;
}

/** `2026-10-12` as people read it: `12 October 2026`; without the year where it is the one that is talked about. */
export function dayInWords(day: PlainDate, year?: string): string {
  const parts = dateParts(day);
  const text = `${parts.day} ${MONTHS[parts.month - 1]!}`;
  return year !== undefined && day.startsWith(year) ? text : `${text} ${parts.year}`;
}
