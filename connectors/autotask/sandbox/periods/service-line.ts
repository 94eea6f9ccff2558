import type { PlainDate } from '@tallylink/billing-model';
import type { LineValues, ServiceLine, UnitStep } from './line-types.js';

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
