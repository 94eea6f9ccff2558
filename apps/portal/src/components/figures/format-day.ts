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

/** `2026-10-12` becomes `12 Oct 2026`. Days are text: no clock, no zone. */
export function formatDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day).slice(0, 3)} ${day.slice(0, 4)}`;
}

/** `2026-10-12` becomes `12 Oct`, where the year is plain from the place. */
export function formatShortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day).slice(0, 3)}`;
}

/** `2026-10` becomes `October 2026`. */
export function formatMonth(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** A moment as the reader's own clock shows it. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
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
    : new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(moment);
}
