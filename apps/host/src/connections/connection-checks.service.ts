import { Injectable } from '@nestjs/common';
import {
  ConnectorError,
  type CheckResult,
  type SourceConnector,
  type TargetConnector,
} from '@tallylink/connector-sdk';
import { AuditRepository } from '../audit/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { StoredCheck } from './connection.entity.js';
import { checkReply } from './connection-reply.js';
import type { CheckConnectionRequest, CheckReply, ConnectionChoicesReply } from './connections.dto.js';
import { ConnectionsRepository } from './connections.repository.js';
import { ConnectorContexts, type AnyContext } from './connector-contexts.js';

const CHECK_TIMEOUT_MS = 45_000;

/** Tries connections. Never holds a transaction while a vendor is asked. */
@Injectable()
export class ConnectionChecksService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
    private readonly contexts: ConnectorContexts,
    private readonly audit: AuditRepository,
  ) {}

  async check(actor: Actor, id: string): Promise<CheckReply> {
    const connection = await this.transaction.within(actor.tenantId, () => this.connections.get(id));
    const check = await this.run(connection.connectorId, this.contexts.of(connection, timeOut()));
    await this.transaction.within(actor.tenantId, async () => {
      const row = await this.connections.get(id);
      await this.connections.save({ ...row, lastCheck: check, state: check.ok ? 'ok' : 'failing' });
      const after = { ok: check.ok, summary: check.summary };
      await this.audit.append({ actor, action: 'connection.checked', resource: `connection:${id}`, after });
    });
    return checkReply(check);
  }

  async checkUnsaved(actor: Actor, request: CheckConnectionRequest): Promise<CheckReply> {
    const stored = request.connectionId === undefined ? {} : await this.stored(actor, request.connectionId);
    const given = Object.entries(request.credentials).filter(([, value]) => value !== '' && value !== null);
    const credentials = { ...stored, ...Object.fromEntries(given) };
    const values = {
      tenantId: actor.tenantId,
      connectorId: request.connectorId,
      settings: request.settings,
      credentials,
    };
    return checkReply(await this.run(request.connectorId, this.contexts.ofValues(values, timeOut())));
  }

  async choices(actor: Actor, id: string): Promise<ConnectionChoicesReply> {
    const connection = await this.transaction.within(actor.tenantId, () => this.connections.get(id));
    if (connection.kind === 'source') return { items: [] };
    const target = this.connectors.target(connection.connectorId);
    const { choices } = await target.discover(this.contexts.of(connection, timeOut()));
    return { items: Object.entries(choices).map(([field, values]) => ({ field, choices: [...values] })) };
  }

  private stored(actor: Actor, connectionId: string): Promise<Record<string, unknown>> {
    return this.transaction.within(actor.tenantId, async () =>
      this.contexts.storedCredentials(await this.connections.get(connectionId)),
    );
  }

  /** A refusal is the outcome of a check, not an error of ours. */
  private async run(connectorId: string, context: AnyContext): Promise<StoredCheck> {
    const connector = this.connectors.get(connectorId).instance as SourceConnector | TargetConnector;
    const checkedAt = new Date().toISOString();
    try {
      const result: CheckResult = await connector.check(context);
      return { ok: result.ok, summary: result.summary, findings: result.findings, checkedAt };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return { ok: false, summary: error.message, findings: [findingOf(error)], checkedAt };
    }
  }
}

function findingOf({ code, message, issues }: ConnectorError): StoredCheck['findings'][number] {
  const field = issues?.[0]?.path;
  return { severity: 'blocking', code, message, ...(field === undefined ? {} : { field }) };
}

const timeOut = (): AbortSignal => AbortSignal.timeout(CHECK_TIMEOUT_MS);
