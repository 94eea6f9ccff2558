import type { Month, PlainDate, RejectedRecord, SourceRecord } from '@tallylink/billing-model';
import type { CheckResult } from './check.js';
import type { ConnectorContext } from './context.js';

/** What a source says of itself before anything is read. */
export interface SourceDiscovery {
  /** Months that can be billed, newest first. */
  readonly months: readonly Month[];
  /** IANA zone of the source's calendar, where known. */
  readonly zone: string | null;
  /** The source's present time, ISO with offset. */
  readonly now: string;
  /** ISO codes in which the source bills. */
  readonly currencies: readonly string[];
}

/**
 * What to read. `month`: invoices, credit notes and subscriptions that a month needs (cases.md, algorithm A, step 1).
 * `history`: only documents created in `[from, before)`, for terms that began earlier.
 */
export type SourceReadRequest =
  | { readonly part: 'month'; readonly month: Month; readonly checkpoint: SourceCheckpoint | null }
  | { readonly part: 'history'; readonly from: PlainDate; readonly before: PlainDate };

/** Opaque JSON that the host keeps per connection and hands back: answers that need not be asked for again. */
export type SourceCheckpoint = Readonly<Record<string, unknown>>;

/** One page of records. What could not be understood is in `rejected`, never missing. */
export interface SourcePage {
  readonly kind: 'documents' | 'subscriptions' | 'customers';
  /** The source's own calendar day of the reading; the same on all of its pages. */
  readonly asOf: PlainDate;
  readonly records: readonly SourceRecord[];
  readonly rejected: readonly RejectedRecord[];
  /** Vendor records on this page, before they became canonical ones, and the total that the vendor declared. */
  readonly readCount: number;
  readonly declaredCount: number | null;
  /** What to hand back with the next month's reading; `null` when this page adds nothing to it. */
  readonly checkpoint: SourceCheckpoint | null;
  /** True once for each kind, on its last page, which may be empty. */
  readonly last: boolean;
}

/** Where a billing month comes from. Keeps no state; every call is complete in itself. */
export interface SourceConnector<Settings = unknown, Credentials = unknown> {
  /** Tries the credentials with reading calls only, and says what is wrong and which permission is missing. */
  check(context: ConnectorContext<Settings, Credentials>): Promise<CheckResult>;
  /** Reading calls only. Errors: `ConnectorError`. */
  discover(context: ConnectorContext<Settings, Credentials>): Promise<SourceDiscovery>;
  /** Errors: `ConnectorError`. A reading that ends without `last: true` for each kind is incomplete. */
  read(
    request: SourceReadRequest,
    context: ConnectorContext<Settings, Credentials>,
  ): AsyncIterable<SourcePage>;
}
