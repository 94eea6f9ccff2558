import type { ConnectorHttp } from './http.js';

/** The time, as the connection's vendor sees it. Sandboxes move it; nothing else may read the machine's clock. */
export interface Clock {
  /** An instant; a vendor's calendar day is never made of it without the vendor's zone. */
  now(): Date;
}

/** Event name and fields. Secrets are removed before anything is written. */
export interface ConnectorLog {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/**
 * Values that the host keeps for one connection between calls: tokens, zone, metadata. Connectors keep nothing
 * themselves. Values are JSON; an expired one is not returned.
 */
export interface ConnectionCache {
  /** `undefined` when there is none, or its time is over. `T` is what this connector put there. */
  get<T>(key: string): Promise<T | undefined>;
  /** `ttlMs`: milliseconds that it is kept. `secret`: the host seals it like a credential. */
  set(
    key: string,
    value: unknown,
    options: { readonly ttlMs: number; readonly secret?: boolean },
  ): Promise<void>;
  delete(key: string): Promise<void>;
}

/** What every call of a connector receives. `settings` and `credentials` are validated instances. */
export interface ConnectorContext<Settings, Credentials> {
  readonly tenantId: string;
  readonly connectionId: string;
  readonly settings: Settings;
  readonly credentials: Credentials;
  /** The only way out: limits, repeats and redirects are its affair. */
  readonly http: ConnectorHttp;
  readonly cache: ConnectionCache;
  readonly log: ConnectorLog;
  readonly clock: Clock;
  /** Ends the work; every loop over the network stops with it. */
  readonly signal: AbortSignal;
}
