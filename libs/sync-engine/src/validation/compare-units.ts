import {
  addDays,
  decimal,
  diffTimelines,
  holdsDay,
  intersectPeriods,
  isZeroDecimal,
  lastingDifferences,
  openUnitsOn,
  subtractDecimals,
  unitsOn,
  type AgreementLine,
  type DecimalString,
  type LastingDifference,
  type Period,
  type PlainDate,
  type TimelineDifference,
  type UnitsStep,
  type UnitsTimeline,
} from '@tallylink/billing-model';
import type { Tolerances } from '../linking/index.js';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { changedSinceWeWrote } from './changed-since-we-wrote.js';
import { lastDayWeWrote } from './last-day-we-wrote.js';
import type { DesiredState } from './desired-state.js';
import { horizonExclusive } from './horizon.js';

/**
 * How the units of a month compare. `mismatch`: a change would close it. `date`: the same units in the end, on other
 * days. `drift`: somebody changed the target afterwards, in this month or before it.
 */
export interface UnitsComparison {
  readonly kind: 'equal' | 'mismatch' | 'date' | 'drift';
  /** Equal only because the policy tolerates what differs. */
  readonly tolerated: boolean;
  readonly stretches: readonly TimelineDifference[];
  readonly lasting: readonly LastingDifference[];
  /** Source minus target on the last day. */
  readonly closing: DecimalString;
  /** The day of our own from which the difference lasts, where no day of the source begins it. */
  readonly since?: PlainDate;
}

/** Compares what the month should be with what the target has; both as they are, whatever the policy. */
export function compareUnits(
  desired: DesiredState,
  group: AgreementLineGroup,
  tolerances: Tolerances,
): UnitsComparison {
  const { agreement, agreementLine: line } = group;
  // Days outside the contract are not the service's: they have a finding of their own.
  const period = intersectPeriods(desired.period, agreement.period) ?? desired.period;
  const actual = actualTimeline(line, period);
  const stretches = diffTimelines(period, desired.units, actual);
  const end = period.endExclusive;
  const closing = subtractDecimals(unitsOn(desired.units, end), unitsOn(actual, end));
  if (stretches.every((one) => tolerated(one.difference, unitsOn(actual, one.period.start), tolerances))) {
    return { kind: 'equal', tolerated: stretches.length > 0, stretches: [], lasting: [], closing };
  }
  const open = desired.open.filter((step) => !desired.knownEnds.includes(step.day));
  const days = [...new Set([period.start, ...open.map((step) => step.day)])]
    .filter((day) => holdsDay(period, day))
    .sort();
  const actualSteps = line?.steps ?? [];
  const contractEnd = agreement.period.endExclusive;
  const untilExclusive = horizonExclusive({
    desired: open,
    actual: actualSteps,
    monthEnd: end,
    lastStep: days.at(-1)!,
    contractEnd,
    keepFrom: group.applied?.keepFrom ?? null,
  });
  const sides = { desired: open, actual: actualSteps, untilExclusive };
  const bySource = lastingDifferences({ ...sides, days });
  // A day of our own only begins a difference, it never ends one: what ends there was made right, on another day.
  const own = bySource.length > 0 ? null : lastDayWeWrote(group, period, days.at(-1)!);
  const lasting = own === null ? bySource : lastingDifferences({ ...sides, days: [own] });
  const last = addDays(untilExclusive, -1);
  const inTheEnd = subtractDecimals(openUnitsOn(open, last), openUnitsOn(actualSteps, last));
  const begins = lasting[0]?.day === period.start && changedSinceWeWrote(group, period.start) !== null;
  const kind = begins ? 'drift' : kindOf(stretches, lasting, inTheEnd);
  const since = own !== null && lasting.length > 0 ? { since: own } : {};
  return { kind, tolerated: false, stretches, lasting, closing, ...since };
}

function kindOf(
  stretches: readonly TimelineDifference[],
  lasting: readonly LastingDifference[],
  inTheEnd: DecimalString,
): UnitsComparison['kind'] {
  if (lasting.length > 0) return 'mismatch';
  if (stretches.length === 0) return 'equal';
  return isZeroDecimal(inTheEnd) ? 'date' : 'drift';
}

function tolerated(difference: DecimalString, base: DecimalString, tolerances: Tolerances): boolean {
  const size = decimal(difference).abs();
  if (size.lessThanOrEqualTo(decimal(tolerances.units))) return true;
  return size.times(100).lessThanOrEqualTo(decimal(tolerances.percent).times(decimal(base).abs()));
}

/** The target's units over a period. */
export function actualTimeline(line: AgreementLine | null, period: Period): UnitsTimeline {
  const steps = actualSteps(line, period);
  return { period, steps: steps.map(({ day, units }) => ({ day, units, basis: 'settled' })) };
}

type ActualStep = Pick<UnitsStep, 'day' | 'units'>;

/** From the period's first day on, on which the units are those from before it. */
export function actualSteps(line: AgreementLine | null, { start, endExclusive }: Period): ActualStep[] {
  const steps: ActualStep[] = [{ day: start, units: '0' }];
  for (const { day, units } of line?.steps ?? []) {
    if (day <= start) steps[0] = { day: start, units };
    else if (day < endExclusive) steps.push({ day, units });
  }
  return steps;
}
