import type { Day } from './days.js';

/** Something that was entered, by the sandbox's own words. */
export interface Entered {
  readonly kind: string;
  readonly day: Day;
  readonly units?: string;
  readonly unitPrice?: string;
  readonly credit?: boolean;
  readonly productId?: string;
  readonly invoicedOn?: Day;
}

export interface AddonBook {
  readonly productId: string;
  readonly activatedOn: Day;
  readonly quantity: string;
  readonly price: string;
  readonly events: readonly Entered[];
}

/** A subscription's own book in the state of the interworks.cloud sandbox. */
export interface SubscriptionBook {
  readonly subscriptionId: string;
  readonly accountId: number;
  readonly productId: string;
  readonly activatedOn: Day;
  readonly anchorDay: number | null;
  readonly termMonths: number;
  readonly cycleMonths: number;
  readonly trialUntil: Day | null;
  readonly quantity: string;
  readonly price: string;
  readonly discountPercent: string | null;
  readonly rules: { readonly issue: string; readonly partials: string };
  readonly events: readonly Entered[];
  readonly addons: readonly AddonBook[];
}

/** What the judge reads of the source: books and names, no invoice. */
export interface SourceState {
  readonly products: readonly { readonly id: string; readonly code: string }[];
  readonly subscriptionHistories: readonly SubscriptionBook[];
}
