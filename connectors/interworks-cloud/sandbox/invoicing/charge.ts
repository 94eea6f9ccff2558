import type { Day } from '../calendar/days.js';

/** When the vendor writes an invoice: its nightly run, the moment of an order, or a person at a desk. */
export type Issuer =
  | { readonly by: 'billing-run' }
  | { readonly by: 'order'; readonly at: number }
  | { readonly by: 'person'; readonly at?: number };

/**
 * One charged amount, before it stands on an invoice. All numbers are positive; `credit` says the direction.
 * The unit price on the wire is `price × days ÷ cycleDays`.
 */
export interface Charge {
  /** Stable over every reading of the same world. */
  readonly key: string;
  readonly credit: boolean;
  readonly customerId: number;
  readonly currency: string;
  readonly subscriptionId: string | null;
  readonly addOnId: string | null;
  readonly productId: string | null;
  readonly group: string | null;
  readonly description: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly units: string;
  readonly price: string;
  readonly days: number;
  readonly cycleDays: number;
  readonly discountPercent: string | null;
  readonly kind: 'recurring' | 'goodwill' | 'usage' | 'manual' | 'asset' | 'set-up' | 'fractional';
  readonly usages: readonly string[];
  readonly issued: Day;
  readonly issuer: Issuer;
}
