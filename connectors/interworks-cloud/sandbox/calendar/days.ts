/** A local calendar day, `YYYY-MM-DD`. Text order is day order. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function serialOf(day: Day): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS;
}

/** The day with a serial, the reverse of {@link serialOf}. */
export function dayOfSerial(serial: number): Day {
  return new Date(serial * DAY_MS).toISOString().slice(0, 10);
}

export function plusDays(day: Day, count: number): Day {
  return count === 0 ? day : dayOfSerial(serialOf(day) + count);
}

/** Days from `from` on and before `before`. */
export function daysFrom(from: Day, before: Day): number {
  return serialOf(before) - serialOf(from);
}

/** The day `months` later on the anchor day, clamped to the month's length; the anchor returns in longer months. */
export function plusMonths(day: Day, months: number, anchorDay: number): Day {
  const index = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const text = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${text(year, 4)}-${text(month, 2)}-${text(Math.min(anchorDay, length), 2)}`;
}

export function dayOfMonth(day: Day): number {
  return +day.slice(8, 10);
}
