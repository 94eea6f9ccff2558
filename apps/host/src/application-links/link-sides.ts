import { Injectable } from '@nestjs/common';
import type { SourceConnector, TargetConnector } from '@tallylink/connector-sdk';
import {
  ConnectionsRepository,
  ConnectorContexts,
  type AnyContext,
  type ConnectionEntity,
} from '../connections/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { TenantTransaction } from '../database/index.js';
import type { ApplicationLinkEntity } from './application-link.entity.js';
import { ApplicationLinksRepository } from './application-links.repository.js';

export interface SourceSide {
  readonly connection: ConnectionEntity;
  readonly connector: SourceConnector;
  readonly context: AnyContext;
}

export interface TargetSide {
  readonly connection: ConnectionEntity;
  readonly connector: TargetConnector;
  readonly context: AnyContext;
}

/** Both ends of an application link, ready to be called. Opened outside of a transaction and used outside of one. */
@Injectable()
export class LinkSides {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
    private readonly contexts: ConnectorContexts,
  ) {}

  async source(tenantId: string, linkId: string, signal: AbortSignal): Promise<SourceSide> {
    const { sourceConnectionId } = await this.link(tenantId, linkId);
    const connection = await this.connection(tenantId, sourceConnectionId);
    return {
      connection,
      connector: this.connectors.source(connection.connectorId),
      context: this.contexts.of(connection, signal),
    };
  }

  async target(tenantId: string, linkId: string, signal: AbortSignal): Promise<TargetSide> {
    const { targetConnectionId } = await this.link(tenantId, linkId);
    const connection = await this.connection(tenantId, targetConnectionId);
    return {
      connection,
      connector: this.connectors.target(connection.connectorId),
      context: this.contexts.of(connection, signal),
    };
  }

  private link(tenantId: string, linkId: string): Promise<ApplicationLinkEntity> {
    return this.transaction.within(tenantId, () => this.links.get(linkId));
  }

  private connection(tenantId: string, id: string): Promise<ConnectionEntity> {
    return this.transaction.within(tenantId, () => this.connections.get(id));
  }
}
