// Days are counted here on their own, so that a mistake of the product's calendar cannot hide in its judge.

/** `YYYY-MM-DD`. Text order is day order. */
export type Day = string;

const MS = 86_400_000;

function text(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

export function plusDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last; `anchor` is the day of month that is meant. */
export function plusMonths(day: Day, count: number, anchor: number = dayOfMonth(day)): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return text(year, month - 1 + count, Math.min(anchor, length));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** All days from the first on and before the second. */
export function daysBetween(start: Day, before: Day): Day[] {
  const days: Day[] = [];
  for (let day = start; day < before; day = plusDays(day, 1)) days.push(day);
  return days;
}
