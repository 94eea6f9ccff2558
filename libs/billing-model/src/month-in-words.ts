import type { Month } from './month.js';
import { dateParts } from './plain-date.js';

const WORDS = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-10` as people read it: `October 2026`. */
export function monthInWords(month: Month): string {
  const { year, month: number } = dateParts(`${month}-01`);
  return WORDS.format(Date.UTC(year, number - 1, 1));
}
