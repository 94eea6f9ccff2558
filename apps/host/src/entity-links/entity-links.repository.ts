import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityLink, Exclusion } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import type { LinkKind } from './entity-links.dto.js';
import { EntityLinkEntity } from './entity-link.entity.js';
import { ExclusionEntity } from './exclusion.entity.js';

export interface NextVersion {
  readonly link: EntityLink;
  readonly sourceName: string;
  readonly targetName: string | null;
  readonly by: { readonly id: string; readonly name: string };
}

/** Links and exclusions of an application link. Versions are added; an older one is never changed but for `current`. */
@Injectable()
export class EntityLinksRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get links() {
    return this.transaction.manager.getRepository(EntityLinkEntity);
  }

  private get exclusions() {
    return this.transaction.manager.getRepository(ExclusionEntity);
  }

  async current(applicationLinkId: string): Promise<EntityLink[]> {
    const rows = await this.links.find({
      where: { tenantId: this.transaction.tenantId, applicationLinkId, current: true },
    });
    return rows.map(engineLink);
  }

  list(
    applicationLinkId: string,
    options: { kind?: LinkKind | undefined; history: boolean },
  ): Promise<EntityLinkEntity[]> {
    return this.links.find({
      where: {
        tenantId: this.transaction.tenantId,
        applicationLinkId,
        ...(options.history ? {} : { current: true }),
        ...(options.kind === undefined ? {} : { kind: options.kind }),
      },
      order: { kind: 'ASC', sourceName: 'ASC', version: 'DESC' },
      take: 50_000,
    });
  }

  history(applicationLinkId: string, keys: readonly string[]): Promise<EntityLinkEntity[]> {
    return this.links
      .createQueryBuilder('link')
      .where('link.tenantId = :tenantId and link.applicationLinkId = :applicationLinkId', {
        tenantId: this.transaction.tenantId,
        applicationLinkId,
      })
      .andWhere('link.sourceKey in (:...keys)', { keys: keys.length > 0 ? keys : [''] })
      .orderBy('link.at', 'DESC')
      .getMany();
  }

  async append(applicationLinkId: string, { link, sourceName, targetName, by }: NextVersion): Promise<void> {
    const { tenantId } = this.transaction;
    const key = { tenantId, applicationLinkId, kind: link.kind, sourceKey: link.sourceKey };
    const before = await this.links.findOne({ where: { ...key, current: true } });
    await this.links.update({ ...key, current: true }, { current: false });
    await this.links.insert({
      ...key,
      id: randomUUID(),
      sourceName,
      targetId: link.targetId,
      targetName,
      agreementLineId: null,
      version: link.version,
      current: true,
      byName: by.name,
      byId: by.id,
      reason: link.reason === '' ? null : link.reason,
      data: { score: link.score, previousTargetId: link.previousTargetId },
      previousTargetName: before?.targetName ?? null,
      at: new Date(link.decidedAt),
    } as never);
  }

  async excluded(applicationLinkId: string): Promise<Exclusion[]> {
    const rows = await this.exclusions.find({
      where: { tenantId: this.transaction.tenantId, applicationLinkId },
    });
    return rows.map((row) => ({
      lineId: row.subject === 'line' ? row.subjectKey : null,
      chargeKey: row.subject === 'charge' ? row.subjectKey : null,
      reason: row.reason,
      by: row.byName,
      at: row.at.toISOString(),
    }));
  }

  async exclude(
    applicationLinkId: string,
    subject: 'line' | 'charge',
    keys: readonly string[],
    reason: string,
    byName: string,
  ): Promise<void> {
    await this.transaction.manager.query(
      `insert into exclusions (tenant_id, application_link_id, subject, subject_key, reason, by_name)
       select $1, $2, $3, key, $4, $5 from unnest($6::text[]) as key
       on conflict (tenant_id, application_link_id, subject, subject_key)
       do update set reason = excluded.reason, by_name = excluded.by_name, at = now()`,
      [this.transaction.tenantId, applicationLinkId, subject, reason, byName, keys],
    );
  }

  async include(
    applicationLinkId: string,
    subject: 'line' | 'charge',
    keys: readonly string[],
  ): Promise<void> {
    await this.transaction.manager.query(
      `delete from exclusions where tenant_id = $1 and application_link_id = $2 and subject = $3 and subject_key = any($4)`,
      [this.transaction.tenantId, applicationLinkId, subject, keys],
    );
  }
}

function engineLink(row: EntityLinkEntity): EntityLink {
  const data = row.data as { score?: number | null; previousTargetId?: string | null };
  return {
    kind: row.kind,
    sourceKey: row.sourceKey,
    targetId: row.targetId,
    version: row.version,
    decidedBy: row.byName,
    decidedAt: row.at.toISOString(),
    reason: row.reason ?? '',
    score: data.score ?? null,
    previousTargetId: data.previousTargetId ?? null,
  };
}
