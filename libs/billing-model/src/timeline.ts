import { equalDecimals, type DecimalString } from './decimal.js';
import type { Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/**
 * How sure a day's units are: `settled` (billed, final), `provisional` (billed, a charge may still come), `derived`
 * (computed from other records), `assumed` (not seen yet). Order is from strongest to weakest.
 */
export const BASES = ['settled', 'provisional', 'derived', 'assumed'] as const;

/** See {@link BASES}. */
export type Basis = (typeof BASES)[number];

/** The weaker of two bases. */
export function weakerBasis(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b;
}

/** From `day` on, `units` hold, until the next step. */
export interface UnitsStep {
  readonly day: PlainDate;
  readonly units: DecimalString;
  readonly basis: Basis;
}

/**
 * Units over a period as a step function.
 *
 * Invariants: the first step is on the period's start (its units are the opening units); steps are in day order,
 * inside the period, and neighbours differ in units or basis.
 */
export interface UnitsTimeline {
  readonly period: Period;
  readonly steps: readonly UnitsStep[];
}

/** The step that holds on a day: the last one on or before it. Days before the first step get the first step. */
export function stepOn<T extends { readonly day: PlainDate }>(
  steps: readonly T[],
  day: PlainDate,
): T | undefined {
  let found = steps[0];
  for (const step of steps) {
    if (step.day > day) break;
    found = step;
  }
  return found;
}

/** The units on a day; `"0"` when the timeline is empty. */
export function unitsOn(timeline: UnitsTimeline, day: PlainDate): DecimalString {
  return stepOn(timeline.steps, day)?.units ?? '0';
}

/** The units on the period's first day. */
export function openingUnits(timeline: UnitsTimeline): DecimalString {
  return timeline.steps[0]?.units ?? '0';
}

/** The units on the period's last day. */
export function closingUnits(timeline: UnitsTimeline): DecimalString {
  return timeline.steps[timeline.steps.length - 1]?.units ?? '0';
}

/** The days on which the units change inside the period (the first day is none). */
export function changeDays(timeline: UnitsTimeline): PlainDate[] {
  return timeline.steps
    .slice(1)
    .filter((step, i) => !equalDecimals(step.units, timeline.steps[i]!.units))
    .map((s) => s.day);
}

/** Merges equal neighbours; a merged step keeps its earliest day. */
export function mergeSteps(steps: readonly UnitsStep[]): UnitsStep[] {
  const merged: UnitsStep[] = [];
  for (const step of steps) {
    const last = merged[merged.length - 1];
    if (last && last.basis === step.basis && equalDecimals(last.units, step.units)) continue;
    merged.push(step);
  }
  return merged;
}

/** A timeline with the same units on every day. */
export function constantTimeline(
  period: Period,
  units: DecimalString,
  basis: Basis = 'settled',
): UnitsTimeline {
  return { period, steps: [{ day: period.start, units, basis }] };
}
