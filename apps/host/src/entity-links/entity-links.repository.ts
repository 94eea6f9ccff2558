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

type LinkRow = Pick<
  EntityLinkEntity,
  'kind' | 'sourceKey' | 'targetId' | 'version' | 'byName' | 'reason' | 'data' | 'at'
>;

const CHUNK = 1000;

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

  /** In columns, not as entities: of a large tenant they are a hundred thousand, read at every validation. */
  async current(applicationLinkId: string): Promise<EntityLink[]> {
    const rows: LinkRow[] = await this.transaction.manager.query(
      `select kind, source_key as "sourceKey", target_id as "targetId", version, by_name as "byName", reason, data, at
         from entity_links where tenant_id = $1 and application_link_id = $2 and current`,
      [this.transaction.tenantId, applicationLinkId],
    );
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

  /** Adds the next version of each link; at most one of a key. */
  async append(applicationLinkId: string, versions: readonly NextVersion[]): Promise<void> {
    for (let from = 0; from < versions.length; from += CHUNK)
      await this.appendChunk(applicationLinkId, versions.slice(from, from + CHUNK));
  }

  private async appendChunk(applicationLinkId: string, versions: readonly NextVersion[]): Promise<void> {
    const { manager, tenantId } = this.transaction;
    const kinds = versions.map(({ link }) => link.kind);
    const keys = versions.map(({ link }) => link.sourceKey);
    // `returning` of an update gives each key's older version, whose name the new one remembers.
    const [before]: [{ kind: string; sourceKey: string; targetName: string | null }[], number] =
      await manager.query(
        `update entity_links l set current = false from unnest($3::text[], $4::text[]) as r(kind, source_key)
          where l.tenant_id = $1 and l.application_link_id = $2 and l.current and l.kind = r.kind and l.source_key = r.source_key
         returning l.kind, l.source_key as "sourceKey", l.target_name as "targetName"`,
        [tenantId, applicationLinkId, kinds, keys],
      );
    const names = new Map(before.map((row) => [`${row.kind} ${row.sourceKey}`, row.targetName]));
    await manager.query(
      `insert into entity_links (tenant_id, application_link_id, kind, source_key, id, source_name, target_id, target_name,
                                 version, current, by_name, by_id, reason, data, previous_target_name, at)
       select $1, $2, r.kind, r.source_key, r.id, r.source_name, r.target_id, r.target_name, r.version, true, r.by_name, r.by_id,
              r.reason, r.data, r.previous_target_name, r.at
         from unnest($3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::int[], $10::text[], $11::text[],
                     $12::text[], $13::jsonb[], $14::text[], $15::timestamptz[])
           as r(kind, source_key, id, source_name, target_id, target_name, version, by_name, by_id, reason, data,
                previous_target_name, at)`,
      [
        tenantId,
        applicationLinkId,
        kinds,
        keys,
        versions.map(() => randomUUID()),
        versions.map(({ sourceName }) => sourceName),
        versions.map(({ link }) => link.targetId),
        versions.map(({ targetName }) => targetName),
        versions.map(({ link }) => link.version),
        versions.map(({ by }) => by.name),
        versions.map(({ by }) => by.id),
        versions.map(({ link }) => (link.reason === '' ? null : link.reason)),
        versions.map(({ link: { score, previousTargetId } }) => JSON.stringify({ score, previousTargetId })),
        versions.map(({ link }) => names.get(`${link.kind} ${link.sourceKey}`) ?? null),
        versions.map(({ link }) => link.decidedAt),
      ],
    );
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

function engineLink(row: LinkRow): EntityLink {
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
