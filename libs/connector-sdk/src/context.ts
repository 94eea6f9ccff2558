import type { ConnectorHttp } from './http.js';

/** The time, as the connection's vendor sees it. Sandboxes move it; nothing else may read the machine's clock. */
export interface Clock {
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
  get<T>(key: string): Promise<T | undefined>;
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
  readonly http: ConnectorHttp;
  readonly cache: ConnectionCache;
  readonly log: ConnectorLog;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
