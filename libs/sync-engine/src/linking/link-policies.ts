import type { DecimalString } from '@tallylink/billing-model';

/** Where a target price comes from. `percent` and `amount` are exact decimals. */
export type PriceRule =
  | { readonly kind: 'leave' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'markup'; readonly percent: DecimalString }
  | { readonly kind: 'margin'; readonly amount: DecimalString };

/** Differences up to these are no mismatch. `money` is in the line's own currency. */
export interface Tolerances {
  readonly units: DecimalString;
  readonly percent: DecimalString;
  readonly money: DecimalString;
}

/**
 * Other rules for a customer, a service, or one service of one customer, by the target's ids. A member that is left out
 * is the link's.
 */
export interface PolicyOverride {
  readonly customerId?: string | null;
  readonly serviceId?: string | null;
  readonly effective?: LinkPolicies['effective'];
  readonly price?: PriceRule;
  readonly tolerances?: Partial<Tolerances>;
}

/** What a plan may not do without a person looking again. `null`: no limit. */
export interface GuardRails {
  readonly largestUnitsChange: DecimalString | null;
  readonly largestPercentChange: DecimalString | null;
  /** By how much one service may change a full period's bill, in its own currency. */
  readonly largestMoneyChange: DecimalString | null;
  /** Share of the month's agreement lines that may go to 0 units in one plan, in percent. */
  readonly mostDeletionsPercent: DecimalString | null;
  readonly emptySource: 'refuse' | 'allow';
  /** Whether a change that sells below cost is only named, or waits for a tick by hand. */
  readonly belowCost: 'warn' | 'hold';
}

/** The rules of one application link, as data. */
export interface LinkPolicies {
  readonly effective: 'exact' | 'next-period' | 'increase-exact';
  readonly knownEnds: 'offer' | 'apply';
  readonly price: PriceRule;
  readonly tolerances: Tolerances;
  readonly guardRails: GuardRails;
  readonly overrides: readonly PolicyOverride[];
  /** How far back invoices of older terms are read. */
  readonly history: { readonly months: number };
}

export const defaultPolicies: LinkPolicies = {
  effective: 'exact',
  knownEnds: 'offer',
  price: { kind: 'leave' },
  tolerances: { units: '0', percent: '0', money: '0' },
  guardRails: {
    largestUnitsChange: null,
    largestPercentChange: null,
    largestMoneyChange: null,
    mostDeletionsPercent: '25',
    emptySource: 'refuse',
    belowCost: 'warn',
  },
  overrides: [],
  history: { months: 13 },
};
