import type { PlainDate } from '@tallylink/billing-model';
import type { UnitsRow } from './units-rows.js';

/** A dated change of a contract service. Prices are exact text with four decimals at most. */
export interface UnitStep {
  readonly day: PlainDate;
  readonly unitChange: number;
  readonly unitPrice?: string;
  readonly unitCost?: string;
  /** `null`: made in the vendor's own screens when the service was put on the contract. */
  readonly adjustmentId: number | null;
}

/** A service on a contract with everything that ever happened to its units. */
export interface ServiceLine {
  readonly id: number;
  readonly contractID: number;
  readonly serviceID: number;
  /** Place in the order of all lines; with the day it makes the ids of the units rows. */
  readonly ordinal: number;
  /** Number of the day from which row ids count. */
  readonly epochDay: number;
  /** Valid until a step says otherwise. */
  basePrice: string;
  baseCost: string;
  /** In the order of their days. */
  steps: UnitStep[];
  /** When a row was approved and posted, by its first day. */
  readonly stamps: Map<PlainDate, string>;
  /** What was posted so far, exact, by period start and day: `2026-10-01|2026-10-12`. */
  readonly posted: Map<string, string>;
  rows: UnitsRow[] | null;
}

/** What is valid on a day. */
export interface LineValues {
  readonly units: number;
  readonly unitPrice: string;
  readonly unitCost: string;
}

/** Units, price and cost on a day: every step up to and with the day counts. */
export function valuesOn(line: ServiceLine, day: PlainDate): LineValues {
  let { basePrice: unitPrice, baseCost: unitCost } = line;
  let units = 0;
  for (const step of line.steps) {
    if (step.day > day) break;
    units += step.unitChange;
    unitPrice = step.unitPrice ?? unitPrice;
    unitCost = step.unitCost ?? unitCost;
  }
  return { units, unitPrice, unitCost };
}

/** Adds a step at its day; what comes after it shifts with it. */
export function addStep(line: ServiceLine, step: UnitStep): void {
  line.steps = [...line.steps, step].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  line.rows = null;
}

/** The lowest units on any day from `day` on. */
export function lowestUnitsFrom(line: ServiceLine, day: PlainDate): number {
  const later = line.steps.filter((step) => step.day > day).map((step) => valuesOn(line, step.day).units);
  return Math.min(valuesOn(line, day).units, ...later);
}
