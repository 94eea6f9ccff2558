import {
  lastingDifferences,
  openUnitsOn,
  type DecimalString,
  type OpenSteps,
  type PlainDate,
} from '@tallylink/billing-model';
import { horizonExclusive } from '../validation/horizon.js';
import type { MovedStep } from './move-steps.js';

export interface UnitChangesInput {
  readonly wanted: OpenSteps;
  /** The days that were wanted, before they moved. */
  readonly days: readonly PlainDate[];
  readonly moved: readonly MovedStep[];
  readonly actual: OpenSteps;
  readonly monthEnd: PlainDate;
  readonly contractEnd: PlainDate;
  /** From this day on a later month was applied: nothing is written there, and nothing that would change it. */
  readonly keepFrom: PlainDate | null;
}

/** By how much the units change, on which free day (P5). */
export function unitChanges(input: UnitChangesInput): ReadonlyMap<PlainDate, DecimalString> {
  const { wanted, actual, keepFrom } = input;
  const moved = input.moved.filter((step) => keepFrom === null || step.day < keepFrom);
  const last = moved.at(-1);
  if (!last) return new Map();
  // What is right as it stands stays, however far its days would have to move.
  if (!differs(input)) return new Map();
  const kept = wanted.filter((step) => keepFrom !== null && step.day >= keepFrom);
  const desired = [
    ...moved.map((step) => ({ day: step.day, units: openUnitsOn(wanted, step.wantedDay) })),
    ...kept,
  ];
  const found = lastingDifferences({
    desired,
    actual,
    days: moved.map((step) => step.day),
    untilExclusive: horizonExclusive({ ...input, desired, lastStep: last.day }),
  });
  return new Map(found.map((one) => [one.day, one.difference]));
}

function differs(input: UnitChangesInput): boolean {
  const { wanted, actual, days } = input;
  const untilExclusive = horizonExclusive({ ...input, desired: wanted, lastStep: days.at(-1)! });
  return lastingDifferences({ desired: wanted, actual, days, untilExclusive }).length > 0;
}
