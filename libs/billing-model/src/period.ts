import { DomainError } from './domain-error.js';
import type { Month } from './month.js';
import { addDays, addMonths, dateParts, daysBetween, daysInMonth, type PlainDate } from './plain-date.js';

/** Days from `start` on and before `endExclusive`: half-open, so that periods join without a gap. */
export interface Period {
  readonly start: PlainDate;
  readonly endExclusive: PlainDate;
}

/** Makes a period. Errors: `PERIOD.EMPTY` when it would hold no day. */
export function period(start: PlainDate, endExclusive: PlainDate): Period {
  if (endExclusive <= start) {
    throw new DomainError('PERIOD.EMPTY', `A period from ${start} to before ${endExclusive} holds no day.`);
  }
  return { start, endExclusive };
}

/** The days of a calendar month. */
export function monthPeriod(month: Month): Period {
  const start = `${month}-01`;
  return period(start, addMonths(start, 1));
}

/** How many days a period holds. */
export function periodDays(value: Period): number {
  return daysBetween(value.start, value.endExclusive);
}

/** The last day of a period, for sentences that people read. */
export function lastDay(period: Period): PlainDate {
  return addDays(period.endExclusive, -1);
}

/** Whether the period holds a day. */
export function holdsDay(value: Period, day: PlainDate): boolean {
  return value.start <= day && day < value.endExclusive;
}

/** The days both hold, or `null` when there are none. */
export function intersectPeriods(a: Period, b: Period): Period | null {
  const start = a.start > b.start ? a.start : b.start;
  const endExclusive = a.endExclusive < b.endExclusive ? a.endExclusive : b.endExclusive;
  return start < endExclusive ? { start, endExclusive } : null;
}

/**
 * The billing period that holds `day`, when periods of `months` months step from an anchor.
 *
 * The anchor day is clamped to each month's length and comes back afterwards: an anchor on the 31st gives
 * 31 August, 30 September, 31 October. `from` fixes the phase when `months` is more than 1.
 */
export function cyclePeriod(
  day: PlainDate,
  anchor: { from: PlainDate; anchorDay?: number; months: number },
): Period {
  const anchorDay = anchor.anchorDay ?? dateParts(anchor.from).day;
  const boundary = (index: number): PlainDate => addMonths(anchor.from, index * anchor.months, anchorDay);
  const a = dateParts(anchor.from);
  const d = dateParts(day);
  let index = Math.floor((d.year * 12 + d.month - (a.year * 12 + a.month)) / anchor.months);
  let start = boundary(index);
  while (start > day) start = boundary((index -= 1));
  let endExclusive = boundary(index + 1);
  while (endExclusive <= day) {
    start = endExclusive;
    endExclusive = boundary((index += 1) + 1);
  }
  return { start, endExclusive };
}

/** Whether a day is a boundary of monthly cycles on `anchorDay`, clamped to the month's length. */
export function isAnchorDay(day: PlainDate, anchorDay: number): boolean {
  const { year, month, day: ofMonth } = dateParts(day);
  return ofMonth === Math.min(anchorDay, daysInMonth(year, month));
}
