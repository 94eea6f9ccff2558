import {
  lastingDifferences,
  openUnitsOn,
  type DecimalString,
  type OpenSteps,
  type PlainDate,
} from '@tallylink/billing-model';
import { horizonExclusive } from '../validation/horizon.js';
import type { MovedStep } from './move-steps.js';

/** By how much the units change, on which free day (P5). */
export function unitChanges(input: {
  readonly wanted: OpenSteps;
  readonly moved: readonly MovedStep[];
  readonly actual: OpenSteps;
  readonly monthEnd: PlainDate;
  readonly contractEnd: PlainDate;
}): ReadonlyMap<PlainDate, DecimalString> {
  const { wanted, moved, actual } = input;
  const last = moved.at(-1);
  if (!last) return new Map();
  const desired = moved.map((step) => ({ day: step.day, units: openUnitsOn(wanted, step.wantedDay) }));
  const found = lastingDifferences({
    desired,
    actual,
    days: moved.map((step) => step.day),
    untilExclusive: horizonExclusive({ ...input, desired, lastStep: last.day }),
  });
  return new Map(found.map((one) => [one.day, one.difference]));
}
