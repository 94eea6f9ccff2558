import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { TenantTransaction } from '../database/index.js';
import { notFound } from '../http/not-found.js';
import { ConnectionEntity } from './connection.entity.js';

@Injectable()
export class ConnectionsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(ConnectionEntity);
  }

  list(): Promise<ConnectionEntity[]> {
    return this.rows.find({
      where: { tenantId: this.transaction.tenantId, removedAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
  }

  async get(id: string): Promise<ConnectionEntity> {
    const found = await this.rows.findOne({
      where: { tenantId: this.transaction.tenantId, id, removedAt: IsNull() },
    });
    if (!found) throw notFound('connection', id);
    return found;
  }

  async save(connection: ConnectionEntity): Promise<void> {
    await this.rows.save(connection);
  }

  /** What a source's answers were kept as, so that the next month need not ask again. */
  async keepCheckpoint(id: string, checkpoint: object): Promise<void> {
    await this.rows.update({ tenantId: this.transaction.tenantId, id }, { checkpoint: checkpoint as never });
  }

  /** Tokens, zone and lists were got with settings and credentials that no longer hold. */
  async forgetCache(id: string): Promise<void> {
    await this.transaction.manager.query(
      `delete from connection_cache where tenant_id = $1 and connection_id = $2`,
      [this.transaction.tenantId, id],
    );
  }

  /** Application links by connection. */
  async usage(): Promise<Map<string, number>> {
    const rows: { id: string; links: number }[] = await this.transaction.manager.query(
      `select c.id, count(a.id)::int as links from connections c
         left join application_links a on a.tenant_id = c.tenant_id and c.id in (a.source_connection_id, a.target_connection_id)
        where c.tenant_id = $1 group by c.id`,
      [this.transaction.tenantId],
    );
    return new Map(rows.map((row) => [row.id, row.links]));
  }
}
