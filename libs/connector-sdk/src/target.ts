import type {
  Agreement,
  AgreementLine,
  Money,
  Operation,
  Period,
  PlainDate,
  TargetCapabilities,
  TargetCustomer,
  TargetService,
} from '@tallylink/billing-model';
import type { CheckResult } from './check.js';
import type { ConnectorContext } from './context.js';

/** What a target says of itself: its capabilities with the connection's switches applied, and choices for forms. */
export interface TargetDiscovery {
  readonly capabilities: TargetCapabilities;
  /** The target's present time, ISO with offset. */
  readonly now: string;
  /** Values for settings that are the tenant's own, by settings field: billing codes, owners, currencies. */
  readonly choices: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
}

/** The part of the target that a month needs. Lines are read for `period` and what follows it. */
export interface TargetReadRequest {
  readonly period: Period;
}

/** One page of the target's state. `summary` comes last, once. */
export type TargetPage =
  | { readonly kind: 'customers'; readonly records: readonly TargetCustomer[] }
  | { readonly kind: 'agreements'; readonly records: readonly Agreement[] }
  | { readonly kind: 'services'; readonly records: readonly TargetService[] }
  | { readonly kind: 'lines'; readonly records: readonly AgreementLine[] }
  | {
      readonly kind: 'summary';
      readonly costsVisible: boolean;
      readonly complete: boolean;
      readonly notes: readonly string[];
    };

/** What to look for when a person types in a linking cell. */
export interface TargetSearchRequest {
  readonly kind: 'customer' | 'agreement' | 'service';
  readonly text: string;
  /** Only this customer's agreements. */
  readonly customerId?: string;
  readonly limit: number;
}

/** One request exactly as it would be sent, without credentials. */
export interface PreviewedRequest {
  readonly method: string;
  /** Below the connection's address, without credentials. */
  readonly path: string;
  readonly body: unknown;
  readonly sentence: string;
}

/** What an operation would send, in order. An operation may be several requests. */
export interface OperationPreview {
  readonly operationId: string;
  readonly requests: readonly PreviewedRequest[];
}

/**
 * What is known after a write. `applied`: the target said yes (`reference` is the new id, where it gives one).
 * `rejected`: refused, nothing was written. `unknown`: the reply was lost; only `verify` may resolve it.
 */
export type ApplyOutcome =
  | { readonly outcome: 'applied'; readonly reference: string | null }
  | { readonly outcome: 'rejected'; readonly code: string; readonly message: string }
  | { readonly outcome: 'unknown'; readonly message: string };

/**
 * What the target itself says of an operation. `present`: its numbers are the operation's `after`;
 * `absent`: they are still its `before`; `conflict`: neither. `actual` is the target's own numbers, for the report.
 */
export interface VerifyOutcome {
  readonly operationId: string;
  readonly outcome: 'present' | 'absent' | 'conflict';
  /** The id of what was created, when it was found. */
  readonly reference: string | null;
  readonly actual: unknown;
  readonly message: string;
}

/** One billed or about-to-be-billed item of the target, after posting. */
export interface BilledItem {
  readonly id: string;
  readonly customerId: string;
  readonly agreementId: string | null;
  readonly agreementLineId: string | null;
  readonly serviceId: string | null;
  /** Our reference, on an item that a `create-charge` made. */
  readonly chargeReference: string | null;
  readonly description: string;
  /** The target's own day of the item, by which it falls into a period. */
  readonly day: PlainDate;
  readonly units: string;
  /** Before tax, signed, as the target rounded it. */
  readonly amount: Money;
  /** What the target says that the item costs us; `null` where it does not show it. */
  readonly cost: Money | null;
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
}

/** A page of billed items. */
export interface BilledPage {
  readonly records: readonly BilledItem[];
  /** True on the last page, which may be empty. */
  readonly last: boolean;
}

/** Requests of all tools together in the window that ends now, as the target counts them. */
export interface TargetUsage {
  readonly used: number;
  readonly allowed: number;
  readonly windowMs: number;
}

/** Where contracts live and invoices are made. Keeps no state; every call is complete in itself. */
export interface TargetConnector<Settings = unknown, Credentials = unknown> {
  /** Tries the credentials with reading calls only; writes nothing. */
  check(context: ConnectorContext<Settings, Credentials>): Promise<CheckResult>;
  /** Reading calls only; may answer from the cache. Errors: `ConnectorError`. */
  discover(context: ConnectorContext<Settings, Credentials>): Promise<TargetDiscovery>;
  /** At most `limit` records that a person could mean, found by name, or by our id or SKU in full. Writes nothing. */
  search(
    request: TargetSearchRequest,
    context: ConnectorContext<Settings, Credentials>,
  ): Promise<readonly (TargetCustomer | Agreement | TargetService)[]>;
  /** Reads in pages: never a call per line, contract or customer. */
  readState(
    request: TargetReadRequest,
    context: ConnectorContext<Settings, Credentials>,
  ): AsyncIterable<TargetPage>;
  /** The present state of some lines, in batches: the check right before a write, and its `before`. */
  readLines(
    agreementLineIds: readonly string[],
    request: TargetReadRequest,
    context: ConnectorContext<Settings, Credentials>,
  ): Promise<readonly AgreementLine[]>;
  /** Exactly what `apply` would send. Sends nothing; may read cached metadata. */
  preview(operation: Operation, context: ConnectorContext<Settings, Credentials>): Promise<OperationPreview>;
  /**
   * Looks, in batches, at what the writes that follow must know (duplicates, currency, posting), so that `apply` need
   * not ask for each one. Call it right before a batch of writes; what it saw holds for half a minute, for one send
   * each. Without it, `apply` looks by itself.
   */
  prepare?(operations: readonly Operation[], context: ConnectorContext<Settings, Credentials>): Promise<void>;
  /**
   * Sends one operation, once, and says what is known afterwards.
   * Errors: throws `ConnectorError` only when it is certain that nothing was written.
   */
  apply(operation: Operation, context: ConnectorContext<Settings, Credentials>): Promise<ApplyOutcome>;
  /** Reads back, in batches; one outcome per operation, in the order given. Writes nothing. */
  verify(
    operations: readonly Operation[],
    context: ConnectorContext<Settings, Credentials>,
  ): Promise<readonly VerifyOutcome[]>;
  /**
   * How much of the target's limit is used, where it says; `null`: it did not. Asked at the start of an apply, and
   * again while one waits for room. At most one request, with the purpose `start`.
   */
  readUsage?(context: ConnectorContext<Settings, Credentials>): Promise<TargetUsage | null>;
  /** Posted items of the period, where the target can. */
  readInvoices?(
    request: { readonly period: Period },
    context: ConnectorContext<Settings, Credentials>,
  ): AsyncIterable<BilledPage>;
}
