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
}

/** By how much the units change, on which free day (P5). */
export function unitChanges(input: UnitChangesInput): ReadonlyMap<PlainDate, DecimalString> {
  const { wanted, moved, actual } = input;
  const last = moved.at(-1);
  if (!last) return new Map();
  // What is right as it stands stays, however far its days would have to move.
  if (!differs(input)) return new Map();
  const desired = moved.map((step) => ({ day: step.day, units: openUnitsOn(wanted, step.wantedDay) }));
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
