import { addDays, addMonths, monthPeriod, type Month, type PlainDate } from '@tallylink/billing-model';

/** Days on which documents were created: from `from` on, before `before`. */
export interface CreationWindow {
  readonly from: PlainDate;
  readonly before: PlainDate;
}

/**
 * The documents that a month needs (cases.md, algorithm A, step 1): those of two months before it may cover its first
 * days, those of three months after it may still correct it.
 */
export function monthWindow(month: Month): CreationWindow {
  const { start, endExclusive } = monthPeriod(month);
  return { from: addMonths(start, -2), before: addMonths(endExclusive, 3) };
}

/** The vendor's filter. Its literals have no zone: they are the marketplace's own days. */
export function createdWithin({ from, before }: CreationWindow): string {
  return `createdAt ge datetime'${from}' and createdAt lt datetime'${before}'`;
}

/** The day of an instant in a zone. */
export function localDay(instant: Date, zone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
  return addDays(parts.slice(0, 10), 0);
}
