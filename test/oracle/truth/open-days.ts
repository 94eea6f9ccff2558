import { daysBetween, plusDays, type Day } from './days.js';
import type { HeldLine } from './held-line.js';

/** Which days the target could not be made right on, and why. */
export interface Excuse {
  /** From the day that was wanted to the one that could be written. */
  readonly moved: ReadonlySet<Day>;
  /** Between two changes of the source somebody had changed the target: closing that would need a second change. */
  readonly byHand: ReadonlySet<Day>;
  /** The first day after every change. */
  readonly settled: Day | null;
}

/** A wanted day that is not free moves to the next free one; a later wanted day before that one is carried by it. */
export function excuseOf(
  wanted: readonly Day[],
  before: HeldLine,
  horizon: Day,
  agrees: (day: Day) => boolean,
): Excuse {
  const moved = new Set<Day>();
  const byHand = new Set<Day>();
  const carried: Day[] = [];
  let settled: Day | null = null;
  wanted.forEach((day, i) => {
    const to = before.nextFree(day);
    const end = to ?? horizon;
    for (let one = day; one < end; one = plusDays(one, 1)) moved.add(one);
    settled = to;
    if (to !== null && (wanted[i + 1] ?? horizon) > to) carried.push(to);
  });
  carried.forEach((start, i) => {
    const end = carried[i + 1] ?? horizon;
    if (!before.changedDays.some((day) => day > start && day < end)) return;
    const days = daysBetween(start, end).filter((day) => !moved.has(day));
    // What was right as it stood must still be.
    if (days.some((day) => !agrees(day))) for (const day of days) byHand.add(day);
  });
  return { moved, byHand, settled };
}
