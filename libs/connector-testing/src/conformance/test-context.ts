import {
  createConnectorHttp,
  redact,
  RequestBudget,
  secretsOf,
  validateFields,
  waitOnTimer,
  type ConnectionCache,
  type Clock,
  type ConnectorContext,
  type ConnectorDeclaration,
  type ConnectorLog,
  type FieldsClass,
  type Wait,
} from '@tallylink/connector-sdk';

/** What a test says of the connection; everything else has a default. */
export interface TestConnection {
  /** What `@Connector` was given. */
  readonly declaration: Pick<ConnectorDeclaration, 'settings' | 'credentials' | 'limits' | 'network'>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly tenantId?: string;
  readonly connectionId?: string;
  readonly clock?: Clock;
  /** How the client waits before it repeats a request; the machine's timer when it is left out. */
  readonly wait?: Wait;
  readonly signal?: AbortSignal;
  readonly budget?: RequestBudget;
}

/** One line of the connection's log, as it was handed in: not redacted, so that a leak can be found. */
export interface LoggedEvent {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A context for tests, with what a test looks at afterwards. */
export interface TestContext<Settings, Credentials> extends ConnectorContext<Settings, Credentials> {
  readonly logged: readonly LoggedEvent[];
  readonly secrets: readonly string[];
}

/**
 * A connector's context on real HTTP to this machine, with a cache in memory and a log that can be read.
 * Errors: `Error` that lists what is wrong when settings or credentials are not valid.
 */
export function createTestContext<Settings extends object, Credentials extends object>(
  connection: TestConnection,
): TestContext<Settings, Credentials> {
  const { declaration } = connection;
  const settings = valid<Settings>(declaration.settings, connection.settings);
  const credentials = valid<Credentials>(declaration.credentials, connection.credentials);
  const secrets = secretsOf(declaration.credentials, credentials);
  const logged: LoggedEvent[] = [];
  const log = recordingLog(logged);
  const signal = connection.signal ?? new AbortController().signal;
  const clock = connection.clock ?? { now: () => new Date('2026-11-02T08:00:00Z') };
  const budget =
    connection.budget ??
    new RequestBudget({ limits: declaration.limits, now: () => performance.now(), wait: waitOnTimer });
  const http = createConnectorHttp({
    limits: declaration.limits,
    network: declaration.network,
    allowLoopback: true,
    random: () => 0,
    wait: connection.wait ?? waitOnTimer,
    signal,
    log,
    clock,
    budget,
  });
  const tenantId = connection.tenantId ?? 'tenant-1';
  const connectionId = connection.connectionId ?? 'connection-1';
  return {
    tenantId,
    connectionId,
    settings,
    credentials,
    http,
    cache: memoryCache(),
    log,
    clock,
    signal,
    logged,
    secrets,
  };
}

/** A {@link ConnectionCache} in memory. `now` is in milliseconds and only grows. */
export function memoryCache(now: () => number = () => performance.now()): ConnectionCache {
  const entries = new Map<string, { readonly json: string; readonly until: number }>();
  return {
    get: async <T>(key: string) => {
      const entry = entries.get(key);
      return entry && entry.until > now() ? (JSON.parse(entry.json) as T) : undefined;
    },
    set: async (key, value, options) =>
      void entries.set(key, { json: JSON.stringify(value), until: now() + options.ttlMs }),
    delete: async (key) => void entries.delete(key),
  };
}

function valid<T extends object>(fieldsClass: FieldsClass, plain: Readonly<Record<string, unknown>>): T {
  const checked = validateFields(fieldsClass as FieldsClass<T>, plain);
  if (checked.value) return checked.value;
  throw new Error(
    `The test's ${fieldsClass.name} is not valid: ${JSON.stringify(redact(checked.issues, []))}`,
  );
}

function recordingLog(logged: LoggedEvent[]): ConnectorLog {
  const record = (event: string, fields: Readonly<Record<string, unknown>> = {}): void =>
    void logged.push({ event, fields });
  return { info: record, warn: record };
}
