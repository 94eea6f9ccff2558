import type {
  BillingLine,
  Money,
  Month,
  PlainDate,
  RejectedRecord,
  SourceCharge,
  SourceDocument,
  SourceSubscription,
} from '@tallylink/billing-model';

/** A line that was linked last month. It appears again even when the source shows nothing of it any more. */
export type PreviousLine = Pick<
  BillingLine,
  | 'key'
  | 'customer'
  | 'contract'
  | 'service'
  | 'addOn'
  | 'currency'
  | 'billingPeriodMonths'
  | 'commitmentMonths'
> & { readonly kind?: BillingLine['kind'] };

/**
 * A charge that an earlier run *of its own month* accounted. What that run had not seen, or saw with another amount,
 * is late. `lineId` lets a charge that is gone be shown on its line.
 */
export interface KnownCharge {
  readonly id: string;
  readonly month: Month;
  readonly amount: Money;
  readonly lineId?: string | null;
  readonly documentId?: string | null;
}

/** Everything that was read for one month of one source connection, this time and before. */
export interface AssemblyInput {
  readonly month: Month;
  /** Local day of the reading, in the source's zone. */
  readonly asOf: PlainDate;
  /** The documents that were read were created in `[readFrom, readBefore)`. */
  readonly readFrom: PlainDate;
  readonly readBefore: PlainDate;
  /** How far back a read-back has gone; `null` when there was none. */
  readonly historyFrom: PlainDate | null;
  /** How far back it may go, in months before the month. */
  readonly historyMonths?: number;
  readonly documents: readonly SourceDocument[];
  readonly charges: readonly SourceCharge[];
  readonly subscriptions: readonly SourceSubscription[];
  /** False: a subscription that is not in the list may exist all the same. */
  readonly subscriptionsComplete: boolean;
  readonly rejected: readonly RejectedRecord[];
  readonly previous: readonly PreviousLine[];
  readonly known: readonly KnownCharge[];
}
