import {
  addMonths,
  addTimelines,
  agreementStepOn,
  stepOn,
  subtractDecimals,
  unitsOn,
  type Basis,
  type DecimalString,
  type OpenSteps,
  type Period,
  type PlainDate,
  type UnitsTimeline,
} from '@tallylink/billing-model';
import type { LinkPolicies } from '../linking/index.js';
import type { AgreementLineGroup } from './agreement-line-group.js';
import type { DesiredCost } from './desired-costs.js';
import type { DesiredPrice, DesiredValueBook } from './desired-value-book.js';

/** What an agreement line should be: the sum of its billing lines and what a person adopted. */
export interface DesiredState {
  readonly period: Period;
  readonly units: UnitsTimeline;
  /** The month's units going on without an end, with known ends, and later months that were applied left alone. */
  readonly open: OpenSteps;
  readonly knownEnds: readonly PlainDate[];
  readonly costs: readonly DesiredCost[];
  readonly prices: readonly DesiredPrice[];
}

export function desiredState(
  group: AgreementLineGroup,
  period: Period,
  policies: Pick<LinkPolicies, 'price'>,
  values: DesiredValueBook,
): DesiredState {
  const parts = group.lines.map((one) => one.line.units);
  for (const { from, units } of group.adoptions) parts.push(offsetTimeline(period, from, units));
  const units = addTimelines(period, parts);
  const ends = knownEnds(group, period);
  const { costs, prices } = values.of(group, policies);
  return {
    period,
    units,
    open: keepApplied(group, ends.length === 0 ? units.steps : [...units.steps, ...endSteps(units, ends)]),
    knownEnds: ends.length === 0 ? NO_DAYS : [...new Set(ends.map((end) => end.day))],
    costs,
    prices,
  };
}

const NO_DAYS: readonly PlainDate[] = [];

/** How sure the units of a day are. */
export function basisOn(desired: DesiredState, day: PlainDate): Basis {
  return stepOn(desired.units.steps, day)?.basis ?? 'settled';
}

function offsetTimeline(period: Period, from: PlainDate, units: DecimalString): UnitsTimeline {
  if (from <= period.start) return { period, steps: [{ day: period.start, units, basis: 'settled' }] };
  const none = { day: period.start, units: '0', basis: 'settled' as const };
  return {
    period,
    steps: from < period.endExclusive ? [none, { day: from, units, basis: 'settled' }] : [none],
  };
}

/** Ends that the source has announced for the month after this one; later ones are met in their own month. */
function knownEnds(group: AgreementLineGroup, period: Period): { day: PlainDate; units: DecimalString }[] {
  const ending = group.lines.filter(({ line }) => line.status === 'pending-cancellation');
  if (ending.length === 0) return [];
  const before = addMonths(period.endExclusive, 1);
  return ending
    .flatMap(({ line }) => {
      const day = line.knownEnd;
      if (!day || day < period.endExclusive || day >= before) return [];
      return [{ day, units: unitsOn(line.units, period.endExclusive) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function endSteps(
  units: UnitsTimeline,
  ends: readonly { day: PlainDate; units: DecimalString }[],
): OpenSteps {
  let rest = unitsOn(units, units.period.endExclusive);
  const steps = new Map<PlainDate, DecimalString>();
  for (const end of ends) {
    rest = subtractDecimals(rest, end.units);
    steps.set(end.day, rest);
  }
  return [...steps].map(([day, left]) => ({ day, units: left }));
}

/** A later month that was applied already keeps what the target has; this month's run does not undo it. */
function keepApplied(group: AgreementLineGroup, steps: OpenSteps): OpenSteps {
  const keepFrom = group.applied?.keepFrom;
  const line = group.agreementLine;
  if (!keepFrom || !line) return steps;
  const kept = { day: keepFrom, units: agreementStepOn(line, keepFrom)?.units ?? '0' };
  return [
    ...steps.filter((one) => one.day < keepFrom),
    kept,
    ...line.steps.filter((one) => one.day > keepFrom),
  ];
}
