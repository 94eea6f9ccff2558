import type { PlainDate } from '@tallylink/billing-model';
import type { ContractPeriod } from './contract-periods.js';

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

/** One row of ContractServiceUnits: days of one period on which nothing of the line changes. */
export interface UnitsRow extends LineValues {
  readonly id: number;
  readonly start: PlainDate;
  readonly endExclusive: PlainDate;
  /** Whether it ends because the next row of the same period begins. */
  readonly cutByAdjustment: boolean;
  readonly period: ContractPeriod;
}
