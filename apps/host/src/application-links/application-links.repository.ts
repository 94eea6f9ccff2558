import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { notFound } from '../http/not-found.js';
import { ApplicationLinkEntity } from './application-link.entity.js';

@Injectable()
export class ApplicationLinksRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(ApplicationLinkEntity);
  }

  list(): Promise<ApplicationLinkEntity[]> {
    return this.rows.find({ where: { tenantId: this.transaction.tenantId }, order: { createdAt: 'ASC' } });
  }

  async get(id: string): Promise<ApplicationLinkEntity> {
    const found = await this.rows.findOne({ where: { tenantId: this.transaction.tenantId, id } });
    if (!found) throw notFound('application link', id);
    return found;
  }

  async save(link: ApplicationLinkEntity): Promise<void> {
    await this.rows.save(link);
  }

  /** Counts up the version that approvals rest on, and returns it. */
  async nextEntityLinkVersion(id: string): Promise<number> {
    const { tenantId, manager } = this.transaction;
    await manager.query(
      `update application_links set entity_link_version = entity_link_version + 1 where tenant_id = $1 and id = $2`,
      [tenantId, id],
    );
    return (await this.get(id)).entityLinkVersion;
  }
}
