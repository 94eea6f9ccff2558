import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { AuditRepository } from '../audit/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { ConnectionEntity } from './connection.entity.js';
import { connectionReply } from './connection-reply.js';
import type { ConnectionReply, CreateConnectionRequest, UpdateConnectionRequest } from './connections.dto.js';
import { ConnectionsRepository } from './connections.repository.js';
import { ConnectorContexts } from './connector-contexts.js';

@Injectable()
export class ConnectionsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
    private readonly contexts: ConnectorContexts,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Actor): Promise<ConnectionReply[]> {
    return this.transaction.within(actor.tenantId, async () => {
      const [rows, usage] = [await this.connections.list(), await this.connections.usage()];
      return rows.map((row) => this.reply(row, usage.get(row.id) ?? 0));
    });
  }

  get(actor: Actor, id: string): Promise<ConnectionReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const row = await this.connections.get(id);
      return this.reply(row, (await this.connections.usage()).get(id) ?? 0);
    });
  }

  create(actor: Actor, request: CreateConnectionRequest): Promise<ConnectionReply> {
    const { settings, credentials, connector } = this.contexts.check(request);
    const id = randomUUID();
    const row: ConnectionEntity = {
      tenantId: actor.tenantId,
      id,
      connectorId: request.connectorId,
      kind: connector.manifest.kind,
      name: request.name,
      settings: { ...settings },
      sealedCredentials: this.contexts.seal(actor.tenantId, id, credentials),
      credentialFields: Object.keys(credentials).sort(),
      state: 'unchecked',
      lastCheck: null,
      checkpoint: null,
      createdAt: new Date(),
      removedAt: null,
    };
    return this.transaction.within(actor.tenantId, async () => {
      await this.connections.save(row);
      await this.audit.append({
        actor,
        action: 'connection.created',
        resource: `connection:${id}`,
        after: visible(row),
      });
      return this.reply(row, 0);
    });
  }

  update(actor: Actor, id: string, request: UpdateConnectionRequest): Promise<ConnectionReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const row = await this.connections.get(id);
      const before = visible(row);
      const { settings, credentials } = this.contexts.check({
        connectorId: row.connectorId,
        settings: request.settings ?? row.settings,
        credentials: { ...this.contexts.storedCredentials(row), ...withoutEmpty(request.credentials ?? {}) },
      });
      Object.assign(row, {
        name: request.name ?? row.name,
        settings: { ...settings },
        sealedCredentials: this.contexts.seal(actor.tenantId, id, credentials),
        credentialFields: Object.keys(credentials).sort(),
        ...(request.settings || request.credentials ? { state: 'unchecked' } : {}),
      });
      await this.connections.save(row);
      await this.connections.forgetCache(id);
      const changedCredentials = Object.keys(withoutEmpty(request.credentials ?? {}));
      const after = { ...visible(row), changedCredentials };
      await this.audit.append({
        actor,
        action: 'connection.changed',
        resource: `connection:${id}`,
        before,
        after,
      });
      return this.reply(row, (await this.connections.usage()).get(id) ?? 0);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.transaction.within(actor.tenantId, async () => {
      const row = await this.connections.get(id);
      if (((await this.connections.usage()).get(id) ?? 0) > 0) {
        throw new DomainError(
          'CONNECTION.IN_USE',
          `${row.name} belongs to an application link. Nothing was removed. Change it instead.`,
        );
      }
      // The row stays for the audit; its credentials do not.
      await this.connections.save({
        ...row,
        removedAt: new Date(),
        sealedCredentials: '',
        credentialFields: [],
      });
      await this.audit.append({
        actor,
        action: 'connection.removed',
        resource: `connection:${id}`,
        before: visible(row),
      });
    });
  }

  private reply(row: ConnectionEntity, applicationLinks: number): ConnectionReply {
    return connectionReply(row, this.connectors.get(row.connectorId).manifest.displayName, applicationLinks);
  }
}

/** What the audit may hold of a connection: no credential, sealed or not. */
const visible = (row: ConnectionEntity): object => ({
  name: row.name,
  connectorId: row.connectorId,
  settings: row.settings,
});

/** A form sends an empty text for a secret that was not typed again. */
const withoutEmpty = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
