import type { DecimalString, PlainDate } from '@tallylink/billing-model';

/** The marketplace's side. */
export interface ScenarioSource {
  readonly edition: 'reseller' | 'bss';
  /** The MSP as the marketplace knows it: whom invoices are addressed to. */
  readonly reseller: { readonly id: number; readonly name: string; readonly taxNumber: string };
  readonly customers: readonly ScenarioCustomer[];
  readonly products: readonly ScenarioProduct[];
  readonly subscriptions: readonly ScenarioSubscription[];
  readonly extraItems: readonly ScenarioExtraItem[];
}

/** An end customer. */
export interface ScenarioCustomer {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  /** The customer's own number, served as a custom field of the account. */
  readonly vatNumber?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly code?: string;
  readonly countryCode?: string;
  readonly city?: string;
  readonly address?: string;
  /** Currency of the printed document where it differs from `currency`, and how much of it one unit of `currency` is. */
  readonly transactionCurrency?: string;
  readonly exchangeRate?: DecimalString;
}

/** Something that is sold. */
export interface ScenarioProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly addOn: boolean;
  readonly charge: 'prepaid' | 'pay-per-use' | 'one-time';
}

/** A subscription with its whole history. Days are local days of the marketplace. */
export interface ScenarioSubscription {
  readonly id: string;
  readonly customerId: number;
  readonly productId: string;
  /** Length of the term in months: 1, 12 or 36. */
  readonly termMonths: number;
  /** Payment interval inside the term (a billing plan); `null`: the whole term at once. */
  readonly instalmentMonths: number | null;
  /** First day; its day of month is the cycle's anchor unless `anchorDay` says otherwise. */
  readonly activated: PlainDate;
  readonly anchorDay?: number;
  readonly units: DecimalString;
  /** What the MSP pays per unit and billing interval (per instalment where there is a plan). */
  readonly unitPrice: DecimalString;
  readonly currency: string;
  /** Cycle charges are issued at the start of the cycle (`advance`) or after its end (`arrears`). */
  readonly issue: 'advance' | 'arrears';
  /** With `advance`: how many days before the cycle's start its invoice is written; default 0. */
  readonly issueDaysBefore?: number;
  /** Partial charges come on the day of the change or with the next cycle's invoice. */
  readonly partials: 'order-day' | 'billing-day';
  readonly chargeRule: 'partial' | 'whole';
  readonly decrease: 'delta' | 'credit-and-rebill';
  readonly discountPercent?: DecimalString;
  /** Last day of the free trial. */
  readonly trialUntil?: PlainDate;
  readonly automaticRenewal?: boolean;
  /** Subscriptions with the same group are invoiced on one line, split only in analysis. */
  readonly group?: string;
  readonly addOns?: readonly ScenarioAddOn[];
  readonly events: readonly ScenarioEvent[];
}

/** A purchase of an add-on; it follows its parent's cycle. */
export interface ScenarioAddOn {
  readonly id: string;
  readonly productId: string;
  readonly activated: PlainDate;
  readonly units: DecimalString;
  readonly unitPrice: DecimalString;
  /** Changes of this purchase alone (`units`, `price`); it follows its parent's end and return anyway. */
  readonly events?: readonly ScenarioEvent[];
}

/** One thing that happened to a subscription. Several on one day keep their order. */
export type ScenarioEvent =
  | {
      readonly kind: 'units';
      readonly day: PlainDate;
      readonly units: DecimalString;
      /** A decrease without a credit. */ readonly credit?: boolean;
      /** Issued later than usual: the day of its invoice. */ readonly invoicedOn?: PlainDate;
      readonly unitPrice?: DecimalString;
    }
  | { readonly kind: 'price'; readonly day: PlainDate; readonly unitPrice: DecimalString }
  | { readonly kind: 'cancel'; readonly day: PlainDate; readonly credit: boolean }
  | { readonly kind: 'cancel-at-end'; readonly day: PlainDate }
  | { readonly kind: 'reactivate'; readonly day: PlainDate; readonly units: DecimalString }
  | { readonly kind: 'suspend'; readonly day: PlainDate }
  | {
      readonly kind: 'product';
      readonly day: PlainDate;
      readonly productId: string;
      readonly unitPrice?: DecimalString;
    }
  | {
      readonly kind: 'goodwill';
      readonly day: PlainDate;
      readonly from: PlainDate;
      readonly through: PlainDate;
      readonly units: DecimalString;
      readonly unitPrice: DecimalString;
    }
  | {
      readonly kind: 'usage';
      readonly day: PlainDate;
      readonly from: PlainDate;
      readonly through: PlainDate;
      readonly amounts: readonly DecimalString[];
    }
  | {
      readonly kind: 'cancel-invoice';
      readonly day: PlainDate;
      /** Of the invoice of the cycle that holds this day. */ readonly of: PlainDate;
      readonly reissue: boolean;
    };

/** A line without a subscription: a manual one, an asset, a set-up fee. */
export interface ScenarioExtraItem {
  readonly customerId: number;
  readonly day: PlainDate;
  readonly description: string;
  readonly quantity: DecimalString;
  readonly unitPrice: DecimalString;
  readonly kind: 'manual' | 'asset' | 'set-up' | 'fractional';
  /** For `fractional` and `set-up`: the subscription that it stands on, and its days. */
  readonly subscriptionId?: string;
  readonly from?: PlainDate;
  readonly through?: PlainDate;
}
