import { Injectable } from '@nestjs/common';
import type { TargetUsage } from '@tallylink/connector-sdk';
import {
  ApplicationLinksRepository,
  storedPolicies,
  type TargetSide,
} from '../../application-links/index.js';
import { ConnectionsRepository, ConnectorContexts, type ConnectionEntity } from '../../connections/index.js';
import { ConnectorsService } from '../../connectors/index.js';
import { TenantTransaction } from '../../database/index.js';
import type { WindowUse } from '../plan-budget.js';

/** A reading of the target's own count is asked for again after this long. */
const FRESH_MS = 60_000;

interface Read extends TargetUsage {
  readonly at: number;
}

/** How much of a target's window is used: by us from the journal, by all tools from the target's own count. */
@Injectable()
export class WindowUses {
  private readonly read = new Map<string, Read>();
  /** Connections whose next question must not be answered from before. */
  private readonly outdated = new Set<string>();

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly links: ApplicationLinksRepository,
    private readonly connections: ConnectionsRepository,
    private readonly contexts: ConnectorContexts,
    private readonly connectors: ConnectorsService,
  ) {}

  /** Without asking the target. Inside the tenant's transaction. */
  async known(applicationLinkId: string): Promise<WindowUse> {
    const link = await this.links.get(applicationLinkId);
    const connection = await this.connections.get(link.targetConnectionId);
    const { requestsPerWindow, windowMs } = this.connectors.get(connection.connectorId).declaration.limits;
    const all = this.read.get(connection.id) ?? null;
    const fresh = all && all.at > Date.now() - windowMs ? all : null;
    return {
      declared: requestsPerWindow,
      windowMs: fresh?.windowMs ?? windowMs,
      headroomPercent: storedPolicies(link.policies).headroomPercent,
      ours: await this.ours(connection, fresh?.windowMs ?? windowMs),
      all: fresh && { used: fresh.used, allowed: fresh.allowed },
    };
  }

  /** Asks the target where it counts for itself and was not asked just now. Outside of a transaction. */
  async ask({ connection, connector, context }: TargetSide): Promise<void> {
    const before = this.read.get(connection.id);
    const holds = before && before.at > Date.now() - FRESH_MS && !this.outdated.has(connection.id);
    if (!connector.readUsage || holds) return;
    const usage = await connector.readUsage(context);
    if (usage) this.read.set(connection.id, { ...usage, at: Date.now() });
    this.outdated.delete(connection.id);
  }

  /** What is known may have moved by the time that somebody asks again. */
  askAgain(connectionId: string): void {
    this.outdated.add(connectionId);
  }

  /** When our writes of the window were sent, oldest first. Inside the tenant's transaction. */
  async sentAt(connectionId: string, windowMs: number): Promise<Date[]> {
    const rows: { sentAt: Date }[] = await this.transaction.manager.query(
      `select o.sent_at as "sentAt" from operations o
         join runs r on r.tenant_id = o.tenant_id and r.id = o.run_id
         join application_links l on l.tenant_id = r.tenant_id and l.id = r.application_link_id
        where o.tenant_id = $1 and l.target_connection_id = $2 and o.sent_at > now() - $3 * interval '1 millisecond'
        order by o.sent_at`,
      [this.transaction.tenantId, connectionId, windowMs],
    );
    return rows.map((row) => row.sentAt);
  }

  /** What this process has sent; after a restart at least the writes that the journal knows. */
  private async ours(connection: ConnectionEntity, windowMs: number): Promise<number> {
    const written = (await this.sentAt(connection.id, windowMs)).length;
    return Math.max(written, this.contexts.used(connection));
  }
}
