// One table: every kind of operation beside the others, because the planner, the connectors and the report switch over
// all of them and a new kind is written by its neighbours.

import type { DecimalString } from './decimal.js';
import type { Money } from './money.js';
import type { Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/** Units and unit values of an agreement line on one day. `null` cost: not visible, never written. */
export interface LineState {
  readonly units: DecimalString;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

interface OperationBase {
  /** Made by the planner from what the operation does, so that the same plan has the same ids. */
  readonly id: string;
  /** Operations of one chain are approved and stop together, in order. An agreement line is a chain. */
  readonly chain: string;
  readonly targetCustomerId: string | null;
  /** A sentence: what will be written. */
  readonly summary: string;
  /** Billing lines that this operation comes from. */
  readonly lineIds: readonly string[];
  /** False: offered, but a person must tick it (it rests on assumed units, or is a known end). */
  readonly ticked: boolean;
}

/** Changes units, price and cost of a service on a contract from a day on. One write for all three. */
export interface ChangeLineOperation extends OperationBase {
  readonly kind: 'change-line';
  readonly agreementId: string;
  readonly agreementLineId: string;
  readonly serviceId: string;
  readonly effectiveDate: PlainDate;
  readonly before: LineState;
  readonly after: LineState;
}

/** Puts a service on a contract, with its first units. */
export interface AddLineOperation extends OperationBase {
  readonly kind: 'add-line';
  readonly agreementId: string;
  readonly serviceId: string;
  readonly effectiveDate: PlainDate;
  readonly before: null;
  readonly after: LineState;
}

/** Creates a customer. `reference` is our id in a field that can be searched. */
export interface CreateCustomerOperation extends OperationBase {
  readonly kind: 'create-customer';
  readonly before: null;
  readonly after: {
    readonly name: string;
    readonly reference: string;
    readonly currency: string | null;
    readonly vatNumber?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
    readonly domain?: string | null;
    readonly countryCode?: string | null;
    readonly address?: string | null;
    readonly city?: string | null;
    readonly postalCode?: string | null;
  };
}

/** Creates a recurring contract. */
export interface CreateAgreementOperation extends OperationBase {
  readonly kind: 'create-agreement';
  readonly before: null;
  readonly after: {
    readonly name: string;
    readonly reference: string;
    readonly billingPeriodMonths: number;
    readonly start: PlainDate;
    readonly endExclusive: PlainDate;
  };
}

/** Creates a service in the catalogue. */
export interface CreateServiceOperation extends OperationBase {
  readonly kind: 'create-service';
  readonly before: null;
  readonly after: {
    readonly name: string;
    readonly reference: string;
    readonly sku: string | null;
    readonly description: string | null;
    readonly billingPeriodMonths: number;
    readonly unitPrice: Money;
    readonly unitCost: Money | null;
  };
}

/** Bills an amount once. Takes fractions of units. */
export interface CreateChargeOperation extends OperationBase {
  readonly kind: 'create-charge';
  readonly agreementId: string;
  /** The days of its lines that it bills, so that they are not charged a second time. */
  readonly covers?: Period;
  readonly before: null;
  readonly after: {
    readonly name: string;
    readonly reference: string;
    readonly day: PlainDate;
    readonly units: DecimalString;
    readonly unitPrice: Money;
    readonly unitCost: Money | null;
    readonly agreementLineId: string | null;
  };
}

/** Takes a one-off charge away again, while it is not billed. Only where {@link TargetCapabilities.deletesCharges}. */
export interface DeleteChargeOperation extends OperationBase {
  readonly kind: 'delete-charge';
  readonly agreementId: string;
  /** The target's id of the charge. */
  readonly chargeId: string;
  readonly before: CreateChargeOperation['after'];
  readonly after: null;
}

/** Moves a contract's end later. Never earlier. */
export interface ExtendAgreementOperation extends OperationBase {
  readonly kind: 'extend-agreement';
  readonly agreementId: string;
  readonly before: { readonly endExclusive: PlainDate };
  readonly after: { readonly endExclusive: PlainDate };
}

/** One write to the target, with what was there before and what shall be there after. */
export type Operation =
  | ChangeLineOperation
  | AddLineOperation
  | CreateCustomerOperation
  | CreateAgreementOperation
  | CreateServiceOperation
  | CreateChargeOperation
  | DeleteChargeOperation
  | ExtendAgreementOperation;

/** The kinds of {@link Operation}. */
export type OperationKind = Operation['kind'];
