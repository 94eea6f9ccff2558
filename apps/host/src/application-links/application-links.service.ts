import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { AuditRepository } from '../audit/index.js';
import { ConnectionsRepository, type ConnectionEntity } from '../connections/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import type { ApplicationLinkEntity } from './application-link.entity.js';
import type {
  ApplicationLinkReply,
  CreateApplicationLinkRequest,
  LinkSideReply,
  UpdateApplicationLinkRequest,
} from './application-links.dto.js';
import { ApplicationLinksRepository } from './application-links.repository.js';
import { changePolicies } from './change-policies.js';
import { DEFAULT_POLICIES, storedPolicies } from './policies.js';

@Injectable()
export class ApplicationLinksService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Pick<Actor, 'tenantId'>): Promise<ApplicationLinkReply[]> {
    return this.transaction.within(actor.tenantId, async () => {
      const replies: ApplicationLinkReply[] = [];
      for (const link of await this.links.list()) replies.push(await this.reply(link));
      return replies;
    });
  }

  get(actor: Pick<Actor, 'tenantId'>, id: string): Promise<ApplicationLinkReply> {
    return this.transaction.within(actor.tenantId, async () => this.reply(await this.links.get(id)));
  }

  create(actor: Actor, request: CreateApplicationLinkRequest): Promise<ApplicationLinkReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.insistOnKind(request.sourceConnectionId, 'source');
      await this.insistOnKind(request.targetConnectionId, 'target');
      const link: ApplicationLinkEntity = {
        tenantId: actor.tenantId,
        id: randomUUID(),
        name: request.name,
        sourceConnectionId: request.sourceConnectionId,
        targetConnectionId: request.targetConnectionId,
        policies: changePolicies(DEFAULT_POLICIES, request.policies, { actor, at: new Date() }),
        entityLinkVersion: 0,
        createdAt: new Date(),
      };
      await this.links.save(link);
      const after = { name: link.name, policies: link.policies };
      await this.audit.append({
        actor,
        action: 'applicationLink.created',
        resource: `application-link:${link.id}`,
        after,
      });
      return this.reply(link);
    });
  }

  update(actor: Actor, id: string, request: UpdateApplicationLinkRequest): Promise<ApplicationLinkReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const link = await this.links.get(id);
      const before = { name: link.name, policies: storedPolicies(link.policies) };
      link.name = request.name ?? link.name;
      link.policies = changePolicies(before.policies, request.policies, { actor, at: new Date() });
      // Other policies make other plans: what was approved by the old ones does not hold any more. Names are in no plan.
      const { names } = before.policies;
      if (!isDeepStrictEqual(before.policies, { ...link.policies, names })) link.entityLinkVersion += 1;
      await this.links.save(link);
      const after = { name: link.name, policies: link.policies };
      await this.audit.append({
        actor,
        action: 'applicationLink.changed',
        resource: `application-link:${id}`,
        before,
        after,
      });
      return this.reply(link);
    });
  }

  private async insistOnKind(connectionId: string, kind: ConnectionEntity['kind']): Promise<void> {
    const connection = await this.connections.get(connectionId);
    if (connection.kind === kind) return;
    throw new DomainError(
      'LINK.WRONG_SIDE',
      `${connection.name} is a ${connection.kind}, not a ${kind}. Nothing was saved. Choose a ${kind}.`,
    );
  }

  private async reply(link: ApplicationLinkEntity): Promise<ApplicationLinkReply> {
    return {
      id: link.id,
      name: link.name,
      source: await this.side(link.sourceConnectionId),
      target: await this.side(link.targetConnectionId),
      policies: storedPolicies(link.policies),
      entityLinkVersion: link.entityLinkVersion,
      createdAt: link.createdAt.toISOString(),
    };
  }

  private async side(connectionId: string): Promise<LinkSideReply> {
    const connection = await this.connections.get(connectionId);
    const { manifest, declaration } = this.connectors.get(connection.connectorId);
    return {
      connectionId,
      connectionName: connection.name,
      connectorId: connection.connectorId,
      displayName: manifest.displayName,
      vocabulary: { ...declaration.vocabulary },
    };
  }
}
