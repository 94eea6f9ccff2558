import { formatShortDay } from '../../../components/figures/format-day';
import { daysOfMonth } from './timeline-geometry';

const two = (value: number): string => String(value).padStart(2, '0');

/** The last day before `endExclusive`, as people write a period's end. Pure calendar text. */
export function lastDayText(endExclusive: string): string {
  const [year, month, day] = [
    endExclusive.slice(0, 4),
    endExclusive.slice(5, 7),
    endExclusive.slice(8, 10),
  ].map(Number) as [number, number, number];
  if (day > 1) return formatShortDay(`${endExclusive.slice(0, 8)}${two(day - 1)}`);
  const before = month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
  return formatShortDay(`${before}-${two(daysOfMonth(before))}`);
}
