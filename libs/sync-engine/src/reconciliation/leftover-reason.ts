import { equalDecimals, openUnitsOn, type PlainDate } from '@tallylink/billing-model';
import type { NamedLeftover } from './desired-change.js';
import type { LeftoverInput } from './leftover-input.js';

/** Why a day stays different. The first that explains it. */
export function leftoverReason(input: LeftoverInput, day: PlainDate): NamedLeftover['reason'] {
  const { context, moved, running, wanted, refused } = input;
  const notFree = context.calendar.notFreeBecause(day);
  if (notFree === 'outside' || moved.outside.some((one) => one <= day)) return 'outside';
  if (refused.some((one) => one <= day)) return 'refused';
  const wantedUnits = openUnitsOn(wanted, day);
  const actual = running.on(day).units;
  if (equalDecimals(wantedUnits, actual) && !equalDecimals(wantedUnits, openUnitsOn(input.open, day)))
    return 'policy';
  const step = wanted.findLast((one) => one.day <= day);
  const carried = moved.steps.find((one) => step !== undefined && one.day >= step.day);
  const because = step && context.calendar.notFreeBecause(step.day);
  if (because && (carried === undefined || carried.day > day)) return because;
  const { kind, stretches } = context.units;
  // What differs before somebody else's change has another reason.
  return kind === 'drift' && day >= stretches.at(-1)!.period.start ? 'drift' : 'date';
}
