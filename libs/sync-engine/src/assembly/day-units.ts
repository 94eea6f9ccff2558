import type { Basis, DecimalString } from '@tallylink/billing-model';

/** Why a day's units are not simply what was charged. */
export type UnitsReason = 'not-yet-invoiced' | 'older-invoice' | 'no-evidence' | 'known-end' | 'negative';

/** The units of one day, how sure they are, and why. */
export interface DayUnits {
  readonly units: DecimalString;
  readonly basis: Basis;
  readonly reasons: readonly UnitsReason[];
}
