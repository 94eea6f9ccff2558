import { readerLocale } from './reader-locale';

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
] as const;

const monthName = (text: string): string => MONTHS[Number(text.slice(5, 7)) - 1] ?? text;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a list of days asks for hundreds. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A plain day has no zone: it is given one to be written, and written in the same. */
const written = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime())
    ? day
    : format(locale, { ...options, timeZone: 'UTC' }).format(moment);
};

/** `2026-10-12` becomes `12 Oct 2026`, or what the reader's region makes of it. */
export function formatDay(day: string, locale = readerLocale()): string {
  return written(day, locale.days, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2026-10-12` becomes `12 Oct`, where the year is plain from the place. */
export function formatShortDay(day: string, locale = readerLocale()): string {
  return written(day, locale.days, { day: 'numeric', month: 'short' });
}

/** `2026-10` becomes `October 2026`. */
export function formatMonth(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** A moment as the reader's own clock shows it. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return format(readerLocale().days, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A length in months as people say it: `Month`, `Year`, `3 months`. */
export function formatMonths(months: number | null): string {
  if (months === null) return '–';
  if (months === 1) return 'Month';
  if (months === 12) return 'Year';
  return months % 12 === 0 ? `${months / 12} years` : `${months} months`;
}

/** The time of day of a moment, to the second, for lists of what just happened. */
export function formatTime(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime())
    ? iso
    : format(readerLocale().days, { timeStyle: 'medium' }).format(moment);
}
