import { Injectable } from '@nestjs/common';
import { ApplicationLinksRepository } from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import { entityLinkReply, EntityLinksRepository, LinkWriter } from '../../entity-links/index.js';
import type { Actor } from '../../http/actor.js';
import { notFound } from '../../http/not-found.js';
import { insistOnOpen } from '../../run-store/open-run.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunMaterials } from '../../run-store/run-material.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { indexTarget } from '../engine-types.js';
import { nameOf } from '../line-reply.js';
import { ValidationService } from '../validation.service.js';
import { linkFile, readLinkFile, type LinkRow, type RefusedRow } from './link-file.js';
import type { ImportLinksReply, ImportLinksRequest } from './link-files.dto.js';

/** Links out to a table and back in: all of a file or nothing. */
@Injectable()
export class LinkFilesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly entityLinks: EntityLinksRepository,
    private readonly writer: LinkWriter,
    private readonly runs: RunsRepository,
    private readonly materials: RunMaterials,
    private readonly validation: ValidationService,
  ) {}

  export(actor: Actor, applicationLinkId: string): Promise<Buffer> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.applicationLinks.get(applicationLinkId);
      const rows = await this.entityLinks.list(applicationLinkId, { history: false });
      return linkFile(rows.filter(({ targetId }) => targetId !== null).map(entityLinkReply));
    });
  }

  import(actor: Actor, applicationLinkId: string, request: ImportLinksRequest): Promise<ImportLinksReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.applicationLinks.get(applicationLinkId);
      const run = request.runId === undefined ? null : insistOnOpen(await this.runs.lock(request.runId));
      if (run && run.applicationLinkId !== applicationLinkId) throw notFound('run', run.id);
      const read = readLinkFile(request.content);
      const refused = [...read.refused, ...(await this.unknownIn(run, read.rows))].sort(
        (a, b) => a.row - b.row,
      );
      const changing = await this.changing(applicationLinkId, read.rows);
      const done = request.preview !== true && refused.length === 0;
      if (done) {
        await this.writer.write(actor, applicationLinkId, changing);
        if (run && changing.length > 0) await this.validation.validate(run);
      }
      return { done, rows: read.rows.length + read.refused.length, changed: changing.length, refused };
    });
  }

  private async changing(applicationLinkId: string, rows: readonly LinkRow[]): Promise<LinkRow[]> {
    const current = await this.entityLinks.current(applicationLinkId);
    const known = new Map(current.map((link) => [`${link.kind} ${link.sourceKey}`, link.targetId]));
    return rows.filter((row) => (known.get(`${row.kind} ${row.sourceKey}`) ?? null) !== row.targetId);
  }

  /** Ids that the target did not have when the month was read. */
  private async unknownIn(run: RunEntity | null, rows: readonly LinkRow[]): Promise<RefusedRow[]> {
    if (!run) return [];
    const target = indexTarget(await this.materials.target(run.id, await this.materials.reading(run)));
    return rows
      .filter(
        ({ kind, targetId }) =>
          targetId !== null && !target.lines.has(targetId) && nameOf(kind, targetId, target) === null,
      )
      .map(({ row, kind, targetId }) => ({ row, message: `The target has no ${kind} ${targetId}.` }));
  }
}
