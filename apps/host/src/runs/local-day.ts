import type { PlainDate } from '@tallylink/billing-model';

/** The calendar day of an instant in a zone; without a zone, as the text itself writes it. */
export function localDay(instant: string, zone: string | null): PlainDate {
  if (zone === null) return instant.slice(0, 10);
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}
