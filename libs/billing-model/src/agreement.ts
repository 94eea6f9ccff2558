import type { DecimalString } from './decimal.js';
import type { Money } from './money.js';
import type { Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/** A customer of the target. */
export interface TargetCustomer {
  readonly id: string;
  readonly name: string;
  /** A free field of the target in which our source id may stand. */
  readonly reference: string | null;
  readonly vatNumber: string | null;
  readonly domain: string | null;
  readonly active: boolean;
  /** `self` is the MSP's own record; only `customer` is ever suggested. */
  readonly kind: 'customer' | 'self' | 'other';
  /** The target's own word for an `other`: Prospect, Vendor. */
  readonly kindLabel?: string;
  /** ISO code; `null` when the target does not say. */
  readonly currency: string | null;
}

/** A contract of the target. */
export interface Agreement {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly reference: string | null;
  /** Only a recurring one can hold services with units. */
  readonly recurring: boolean;
  readonly active: boolean;
  readonly period: Period;
  /** Length of its billing periods, in months; they step from `period.start`. `null` when not recurring. */
  readonly billingPeriodMonths: number | null;
}

/** A sellable service of the target's catalogue. */
export interface TargetService {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly partNumber: string | null;
  /** A free field in which our source id may stand. */
  readonly reference: string | null;
  readonly billingPeriodMonths: number | null;
  readonly active: boolean;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

/**
 * From `day` on: units, and the value of one unit for a full period. `null` cost: not visible to us.
 * Unit values never come from a split row.
 */
export interface AgreementStep {
  readonly day: PlainDate;
  readonly units: DecimalString;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

/** One billing period of an agreement line. A posted one is final: the target has billed it. */
export interface AgreementPeriod {
  readonly period: Period;
  readonly posted: boolean;
}

/** A service on a contract of the target, with its units over time. */
export interface AgreementLine {
  readonly id: string;
  readonly agreementId: string;
  readonly customerId: string;
  readonly serviceId: string;
  readonly name: string;
  /** Days that the reading covered; outside them nothing is known. */
  readonly window: Period;
  /** In day order. Before the first step there are 0 units. */
  readonly steps: readonly AgreementStep[];
  readonly periods: readonly AgreementPeriod[];
  /** Days that already hold a change and cannot take another (one change per day). */
  readonly usedDays: readonly PlainDate[];
  readonly currency: string | null;
}

/** Everything that was read from a target for one month. */
export interface TargetState {
  readonly customers: readonly TargetCustomer[];
  readonly agreements: readonly Agreement[];
  readonly services: readonly TargetService[];
  readonly lines: readonly AgreementLine[];
  /** False: the connection's permissions hide costs; they are then never compared nor written. */
  readonly costsVisible: boolean;
  /** False: the connection sees only part of the records. */
  readonly complete: boolean;
  readonly notes: readonly string[];
}
