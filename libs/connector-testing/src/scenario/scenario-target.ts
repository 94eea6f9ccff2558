import type { DecimalString, PlainDate } from '@tallylink/billing-model';

/** The PSA's side. */
export interface ScenarioTarget {
  readonly customers: readonly ScenarioTargetCustomer[];
  readonly services: readonly ScenarioTargetService[];
  readonly agreements: readonly ScenarioAgreement[];
}

/** A customer of the PSA. */
export interface ScenarioTargetCustomer {
  readonly id: number;
  readonly name: string;
  readonly reference?: string;
  readonly vatNumber?: string;
  readonly domain?: string;
  readonly type: 'customer' | 'prospect' | 'vendor';
  readonly active: boolean;
  readonly currency: string;
}

/** A service of the PSA's catalogue. */
export interface ScenarioTargetService {
  readonly id: number;
  readonly name: string;
  readonly sku?: string;
  readonly reference?: string;
  readonly periodMonths: number;
  readonly unitPrice: DecimalString;
  readonly unitCost: DecimalString;
  readonly active: boolean;
}

/** A contract of the PSA with its lines. `end` is the last day. */
export interface ScenarioAgreement {
  readonly id: number;
  readonly customerId: number;
  readonly name: string;
  readonly reference?: string;
  readonly recurring: boolean;
  readonly active: boolean;
  readonly periodMonths: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly lines: readonly ScenarioAgreementLine[];
}

/** A service on a contract: its first units and every later change. */
export interface ScenarioAgreementLine {
  readonly id: number;
  readonly serviceId: number;
  readonly from: PlainDate;
  readonly units: number;
  readonly unitPrice: DecimalString;
  readonly unitCost: DecimalString;
  readonly changes: readonly {
    readonly day: PlainDate;
    readonly unitChange: number;
    readonly unitPrice?: DecimalString;
    readonly unitCost?: DecimalString;
  }[];
  /** Periods that start on or before this day are posted. */
  readonly postedThrough?: PlainDate;
}
