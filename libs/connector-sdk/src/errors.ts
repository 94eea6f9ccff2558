import type { Issue } from '@tallylink/billing-model';

/**
 * What went wrong, and with it what the host does:
 * `config` stop, tell the tenant at the field · `auth` pause the connection's runs · `rateLimited` wait
 * `retryAfterMs` · `transient` repeat what is safe, a bounded number of times · `rejected` end that record or
 * operation, go on with the others · `bug` a reply that breaks the contract, stop.
 */
export type ConnectorErrorKind = 'config' | 'auth' | 'rateLimited' | 'transient' | 'rejected' | 'bug';

/** Everything an error may carry. Nothing in it is secret; `detail` is for operators, `message` for the tenant. */
export interface ConnectorErrorOptions {
  readonly kind: ConnectorErrorKind;
  /** `AREA.REASON`, for support: `AUTH.REFUSED`, `HOST.UNREACHABLE`. */
  readonly code: string;
  /** For the tenant: what happened, what was not done, what to do next. */
  readonly message: string;
  /** For the operator: status, vendor text, ids. Redacted. */
  readonly detail?: string;
  readonly status?: number;
  /** With `rateLimited`: milliseconds until it is worth while to ask again. */
  readonly retryAfterMs?: number;
  /** The settings or credentials to look at, by field name. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/**
 * The only error that a connector throws.
 *
 * ```ts
 * throw new ConnectorError({ kind: 'config', code: 'ZONE.WRONG', message: 'The address is another one. Nothing was read. Correct it.' });
 * ```
 */
export class ConnectorError extends Error {
  readonly kind: ConnectorErrorKind;
  readonly code: string;
  readonly detail: string | undefined;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly issues: readonly Issue[] | undefined;

  constructor(options: ConnectorErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ConnectorError';
    this.kind = options.kind;
    this.code = options.code;
    this.detail = options.detail;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.issues = options.issues;
  }
}
