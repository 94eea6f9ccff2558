import { Injectable } from '@nestjs/common';
import { DomainError, type BillingLine } from '@tallylink/billing-model';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import { indexTarget, type TargetIndex } from './engine-types.js';
import { nameOf } from './line-reply.js';
import { insistOnOpen } from '../run-store/open-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { ValidationService } from './validation.service.js';
import {
  entityLinkReply,
  type EntityLinkItem,
  type EntityLinkListReply,
  type EntityLinksQuery,
  type PutEntityLinksReply,
  type PutEntityLinksRequest,
  EntityLinksRepository,
  lineLinkKey,
  lineLinkName,
  LinkWriter,
  type LinkDecision,
} from '../entity-links/index.js';

@Injectable()
export class LinkingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly entityLinks: EntityLinksRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly writer: LinkWriter,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
    private readonly materials: RunMaterials,
    private readonly validation: ValidationService,
  ) {}

  list(actor: Actor, applicationLinkId: string, query: EntityLinksQuery): Promise<EntityLinkListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const { entityLinkVersion } = await this.applicationLinks.get(applicationLinkId);
      const rows = await this.entityLinks.list(applicationLinkId, {
        kind: query.kind,
        history: query.history === 'true',
      });
      const shown = rows.filter((row) => query.history === 'true' || row.targetId !== null);
      return { items: shown.map(entityLinkReply), version: entityLinkVersion };
    });
  }

  put(actor: Actor, applicationLinkId: string, request: PutEntityLinksRequest): Promise<PutEntityLinksReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.applicationLinks.get(applicationLinkId);
      const run = request.runId === undefined ? null : insistOnOpen(await this.runs.lock(request.runId));
      if (run && run.applicationLinkId !== applicationLinkId) throw notFound('run', run.id);
      const target = run
        ? indexTarget(await this.materials.target(run.id, await this.materials.reading(run)))
        : null;
      const decisions: LinkDecision[] = [];
      for (const item of request.items)
        decisions.push(await this.decision(applicationLinkId, item, run, target));
      const changed = await this.writer.write(actor, applicationLinkId, decisions);
      const evaluation = run && changed > 0 ? await this.validation.validate(run) : null;
      const counts = evaluation?.counts ?? run?.summary.counts;
      const { entityLinkVersion } = await this.applicationLinks.get(applicationLinkId);
      return { version: entityLinkVersion, changed, linked: counts?.linked ?? 0, toDo: counts?.toDo ?? 0 };
    });
  }

  private async decision(
    applicationLinkId: string,
    item: EntityLinkItem,
    run: RunEntity | null,
    target: TargetIndex | null,
  ): Promise<LinkDecision> {
    const line = await this.lineOf(item, run);
    const targetId = item.agreementLineId ?? item.targetId ?? null;
    if (targetId !== null && target) insistOnTarget(item, targetId, target);
    const base = { kind: item.kind, targetId, reason: item.reason ?? '' };
    const targetName = targetId === null || !target ? targetId : (nameIn(item, targetId, target) ?? targetId);
    if (line) {
      const sourceKey = lineLinkKey(line, item);
      return { ...base, sourceKey, sourceName: lineLinkName(line, item.kind), targetName, lineId: line.id };
    }
    if (item.sourceKey === undefined) {
      throw new DomainError(
        'LINK.KEY_NEEDED',
        'A link needs a line or a key. Nothing was changed. Name the line that it is for.',
      );
    }
    const [known] = await this.entityLinks.history(applicationLinkId, [item.sourceKey]);
    return {
      ...base,
      sourceKey: item.sourceKey,
      sourceName: known?.sourceName ?? item.sourceKey,
      targetName,
    };
  }

  private async lineOf(item: EntityLinkItem, run: RunEntity | null): Promise<BillingLine | null> {
    if (item.lineId === undefined) return null;
    const found = run ? await this.lines.one(run.id, item.lineId) : null;
    if (!found) throw notFound('line', item.lineId);
    return found.line;
  }
}

function nameIn(item: EntityLinkItem, targetId: string, target: TargetIndex): string | null {
  return item.agreementLineId === undefined
    ? nameOf(item.kind, targetId, target)
    : (target.lines.get(targetId)?.name ?? null);
}

/** A link to something that the snapshot does not have could not be validated: it would look linked and be missing. */
function insistOnTarget(item: EntityLinkItem, targetId: string, target: TargetIndex): void {
  if (nameIn(item, targetId, target) !== null) return;
  throw new DomainError(
    'LINK.TARGET_UNKNOWN',
    `The target had no ${item.kind} ${targetId} when this month was read. Nothing was linked. Start the month again to read it, then link.`,
  );
}
