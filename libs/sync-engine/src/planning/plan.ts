import type { DecimalString, Money, Month, Offer, Operation, Period } from '@tallylink/billing-model';
import type { NamedLeftover } from '../reconciliation/index.js';

/** Whose state a plan was made from. An approval holds for exactly these. */
export interface PlanVersions {
  readonly snapshotIds: readonly string[];
  readonly linkVersion: number | string;
}

/** A leftover with the agreement line that it is on. */
export interface PlanLeftover extends NamedLeftover {
  readonly customerId: string;
  readonly agreementLineId: string | null;
  readonly chain: string;
  readonly lineIds: readonly string[];
  /** What was charged once for these days already; `money` is what is still open. */
  readonly charged?: Money;
}

/** One amount of an invoice, with the rule that gives it. */
export interface PreviewItem {
  readonly chain: string;
  readonly serviceName: string;
  readonly day: string;
  readonly before: Money;
  readonly after: Money;
  /** How `after` is computed: "28 × 5.90" or "5.90 × 3 × 20/31". */
  readonly rule: string;
}

/** What one billing period of a customer becomes. */
export interface PreviewInvoice {
  readonly period: Period;
  readonly before: Money;
  readonly after: Money;
  readonly items: readonly PreviewItem[];
}

/** What a customer's next invoices become when all ticked operations are applied. Untouched services are included. */
export interface CustomerPreview {
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: string;
  readonly invoices: readonly PreviewInvoice[];
  /** Of the month itself, and of the month after it. */
  readonly thisMonth: { readonly before: Money; readonly after: Money };
  readonly nextMonth: { readonly before: Money; readonly after: Money };
  readonly operationIds: readonly string[];
}

/** What a service earns in a full period: price and cost of all units, and the difference. */
export interface PlanMargin {
  readonly chain: string;
  readonly customerId: string;
  readonly lineIds: readonly string[];
  readonly serviceName: string;
  /** What a full period is; amounts of different periods are never added. */
  readonly billingPeriodMonths: number | null;
  readonly currency: string;
  readonly units: DecimalString;
  readonly unitPrice: Money;
  /** `null`: not visible, or in another currency. */
  readonly unitCost: Money | null;
  readonly price: Money;
  readonly cost: Money | null;
  readonly margin: Money | null;
  /** Of the price. */
  readonly marginPercent: DecimalString | null;
  readonly belowCost: boolean;
}

/** The same over all services of a customer with one billing period and currency, as far as their cost is known. */
export interface MarginSum {
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: string;
  readonly billingPeriodMonths: number | null;
  readonly price: Money;
  readonly cost: Money;
  readonly margin: Money;
  readonly marginPercent: DecimalString | null;
  /** Services that are left out because their cost is not known. */
  readonly withoutCost: number;
}

export interface PlanMargins {
  readonly lines: readonly PlanMargin[];
  readonly customers: readonly MarginSum[];
}

export interface PlanTotals {
  readonly currency: string;
  readonly thisMonth: { readonly before: Money; readonly after: Money };
  readonly nextMonth: { readonly before: Money; readonly after: Money };
  /** Not billed (positive) and billed too much (negative), named. */
  readonly leftovers: Money;
}

/** An offer of a plan. `decided`: the plan already holds what it would do. */
export interface PlanOffer extends Offer {
  readonly decided: boolean;
}

export interface Plan {
  readonly month: Month;
  readonly operations: readonly Operation[];
  readonly customers: readonly CustomerPreview[];
  readonly leftovers: readonly PlanLeftover[];
  /** What people can decide about single lines. */
  readonly offers: readonly PlanOffer[];
  readonly totals: readonly PlanTotals[];
  readonly margins: PlanMargins;
  /** Sentences about guard rails that this plan crosses; each must be looked at before it is approved. */
  readonly guards: readonly string[];
  /** For a replay of other rails: what the rails held back, and of how many services. Absent where none were asked. */
  readonly rails?: { readonly held: readonly string[]; readonly services: number };
  /** What it was made from; the hash covers it. */
  readonly versions: PlanVersions;
  readonly hash: string;
}
