import type { PlainDate } from '@tallylink/billing-model';
import type { NotFreeReason } from '../validation/index.js';
import type { LineCalendar } from '../validation/line-calendar.js';

/** A wanted step and the free day that carries it. */
export interface MovedStep {
  readonly wantedDay: PlainDate;
  readonly day: PlainDate;
  readonly because: NotFreeReason | null;
}

export interface MovedSteps {
  readonly steps: readonly MovedStep[];
  /** Days that no later day can replace, because the contract ends. */
  readonly outside: readonly PlainDate[];
}

/** Moves each step that is not on a free day to the next free one; a later step on or before that day carries it (P4). */
export function moveSteps(days: readonly PlainDate[], calendar: LineCalendar): MovedSteps {
  const steps: MovedStep[] = [];
  const outside: PlainDate[] = [];
  days.forEach((wantedDay, i) => {
    const because = calendar.notFreeBecause(wantedDay);
    const day = because === null ? wantedDay : calendar.nextFree(wantedDay);
    const next = days[i + 1];
    if (day === null) outside.push(wantedDay);
    else if (next === undefined || next > day) steps.push({ wantedDay, day, because });
  });
  return { steps, outside };
}
