import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import {
  createConnectorHttp,
  redact,
  RequestBudget,
  secretsOf,
  validateFields,
  waitOnTimer,
  type ConnectionCache,
  type ConnectorContext,
  type ConnectorLog,
} from '@tallylink/connector-sdk';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';
import { ConnectorsService, type RunningConnector } from '../connectors/index.js';
import { TenantTransaction } from '../database/index.js';
import { Vault } from '../sealing/index.js';
import { DatabaseConnectionCache, PassingCache } from './connection-cache.js';
import type { ConnectionEntity } from './connection.entity.js';
import { VendorClock } from './vendor-clock.js';

/** Stands for a connection that is only tried: of it, nothing is shared. */
const UNSAVED = 'unsaved';

export type AnyContext = ConnectorContext<object, object>;

/** Values as a form sent them, before they belong to a connection. */
export interface TriedValues {
  readonly tenantId: string;
  readonly connectorId: string;
  readonly settings: unknown;
  readonly credentials: unknown;
}

/** Makes what a call of a connector receives. The only place where credentials are opened. */
@Injectable()
export class ConnectorContexts {
  private readonly log = new Logger('connector');
  /** One budget for each connection, so that two runs together keep the vendor's limits. */
  private readonly budgets = new Map<string, RequestBudget>();
  private readonly clocks = new Map<string, VendorClock>();

  constructor(
    private readonly connectors: ConnectorsService,
    private readonly transaction: TenantTransaction,
    private readonly vault: Vault,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  of(connection: ConnectionEntity, signal: AbortSignal): AnyContext {
    const { tenantId, id: connectionId } = connection;
    const credentials = this.vault.open(connection.sealedCredentials, {
      tenantId,
      connectionId,
      purpose: 'credentials',
    });
    const values = {
      tenantId,
      connectorId: connection.connectorId,
      settings: connection.settings,
      credentials,
    };
    return this.make(
      values,
      connectionId,
      new DatabaseConnectionCache(this.transaction, this.vault, tenantId, connectionId),
      signal,
    );
  }

  /** A context for values that are only tried. Nothing of it is kept. */
  ofValues(values: TriedValues, signal: AbortSignal): AnyContext {
    return this.make(values, UNSAVED, new PassingCache(), signal);
  }

  /** The stored credentials, to be completed by a form that leaves some out. */
  storedCredentials(connection: ConnectionEntity): Record<string, unknown> {
    const owner = {
      tenantId: connection.tenantId,
      connectionId: connection.id,
      purpose: 'credentials',
    } as const;
    return this.vault.open(connection.sealedCredentials, owner) as Record<string, unknown>;
  }

  seal(tenantId: string, connectionId: string, credentials: object): string {
    return this.vault.seal(credentials, { tenantId, connectionId, purpose: 'credentials' });
  }

  /** The time as the connection's vendor sees it, as far as it is known. */
  now(connectionId: string): Date {
    return this.clockOf(connectionId).now();
  }

  /** Requests that this process has sent for a connection in the window that ends now. */
  used(connection: Pick<ConnectionEntity, 'id' | 'connectorId'>): number {
    const budget = this.budgets.get(connection.id);
    if (!budget) return 0;
    return (
      this.connectors.get(connection.connectorId).declaration.limits.requestsPerWindow - budget.remaining()
    );
  }

  /** Errors: `CONNECTION.VALUES_INVALID` with an issue for each wrong field. Never holds a value. */
  check(values: Omit<TriedValues, 'tenantId'>): {
    settings: object;
    credentials: object;
    connector: RunningConnector;
  } {
    const connector = this.connectors.get(values.connectorId);
    const settings = validateFields(connector.declaration.settings, values.settings);
    const credentials = validateFields(connector.declaration.credentials, values.credentials);
    if (settings.value && credentials.value)
      return { settings: settings.value, credentials: credentials.value, connector };
    const issues = [
      ...(settings.issues ?? []).map((issue) => ({ ...issue, path: `settings.${issue.path}` })),
      ...(credentials.issues ?? []).map((issue) => ({ ...issue, path: `credentials.${issue.path}` })),
    ];
    const sentences = issues.map((issue) => issue.message).join(' ');
    throw new DomainError(
      'CONNECTION.VALUES_INVALID',
      `${sentences} Nothing was saved or sent. Correct the fields.`,
      issues,
    );
  }

  private make(
    values: TriedValues,
    connectionId: string,
    cache: ConnectionCache,
    signal: AbortSignal,
  ): AnyContext {
    const { settings, credentials, connector } = this.check(values);
    const { limits, network } = connector.declaration;
    const log = this.logOf(
      connector,
      secretsOf(connector.declaration.credentials, credentials),
      connectionId,
    );
    const clock = this.clockOf(connectionId);
    const { allowLoopback } = this.configuration;
    const budget = this.budgetOf(connectionId, limits);
    const learnTime = (theirs: Date): void => clock.learn(theirs);
    const client = { limits, network, signal, log, clock, learnTime, budget, allowLoopback };
    const http = createConnectorHttp(client);
    return {
      tenantId: values.tenantId,
      connectionId,
      settings,
      credentials,
      http,
      cache,
      log,
      clock,
      signal,
    };
  }

  private clockOf(connectionId: string): VendorClock {
    const clock = this.clocks.get(connectionId) ?? new VendorClock();
    if (connectionId !== UNSAVED) this.clocks.set(connectionId, clock);
    return clock;
  }

  private budgetOf(
    connectionId: string,
    limits: ConstructorParameters<typeof RequestBudget>[0]['limits'],
  ): RequestBudget {
    const make = (): RequestBudget =>
      new RequestBudget({ limits, now: () => performance.now(), wait: waitOnTimer });
    if (connectionId === UNSAVED) return make();
    const known = this.budgets.get(connectionId) ?? make();
    this.budgets.set(connectionId, known);
    return known;
  }

  private logOf(connector: RunningConnector, secrets: readonly string[], connectionId: string): ConnectorLog {
    const fields = (event: string, given: object = {}): object => ({
      event,
      connector: connector.manifest.id,
      connectionId,
      ...(redact(given, secrets) as object),
    });
    return {
      info: (event, given) => this.log.debug(fields(event, given)),
      warn: (event, given) => this.log.warn(fields(event, given)),
    };
  }
}
