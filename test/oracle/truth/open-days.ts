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

/** A wanted day, and the one that it is written on. */
interface Carried {
  readonly wanted: Day;
  readonly to: Day;
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
  const carried: Carried[] = [];
  let settled: Day | null = null;
  wanted.forEach((day, i) => {
    const to = before.nextFree(day);
    const end = to ?? horizon;
    for (let one = day; one < end; one = plusDays(one, 1)) moved.add(one);
    settled = to;
    if (to !== null && (wanted[i + 1] ?? horizon) > to) carried.push({ wanted: day, to });
  });
  carried.forEach(({ wanted: day, to }, i) => {
    const end = carried[i + 1]?.to ?? horizon;
    // What was right on its own day needs no change; whatever came after it is somebody's.
    const since = agrees(day) ? day : to;
    if (!before.changedDays.some((one) => one > since && one < end)) return;
    const days = daysBetween(to, end).filter((one) => !moved.has(one));
    // What was right as it stood must still be, unless a change before it moves it along.
    const movedAlong = i > 0 && !agrees(plusDays(to, -1));
    if (movedAlong || days.some((one) => !agrees(one))) for (const one of days) byHand.add(one);
  });
  return { moved, byHand, settled };
}
