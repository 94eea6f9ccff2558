import { Injectable } from '@nestjs/common';
import type { AgreementLine, BillingLine } from '@tallylink/billing-model';
import { entityLinkKeys } from '@tallylink/sync-engine';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { entityLinkReply, EntityLinksRepository } from '../entity-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import { OperationsRepository, operationReply } from '../plans/index.js';
import { chargeReply } from './charge-reply.js';
import type { LineEventReply, LineNoteReply, LineStoryReply } from './line-story.dto.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';

/** All that is known of one line, fetched when somebody opens it. */
@Injectable()
export class LineStoryService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
    private readonly records: RunRecordsRepository,
    private readonly sourceRecords: SourceRecordsRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly entityLinks: EntityLinksRepository,
    private readonly operations: OperationsRepository,
    private readonly audit: AuditRepository,
  ) {}

  tell(actor: Actor, runId: string, lineId: string): Promise<LineStoryReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.get(runId);
      const found = await this.lines.one(runId, lineId);
      if (!found) throw notFound('line', lineId);
      const { line, view } = found;
      const agreementLineId = view.links.agreementLineId;
      const target = agreementLineId
        ? ((await this.records.one<AgreementLine>(runId, 'applied-line', agreementLineId)) ??
          (await this.records.one<AgreementLine>(runId, 'target-line', agreementLineId)))
        : null;
      const operations = (await this.operations.list(runId)).filter((one) =>
        one.operation.data.lineIds.includes(lineId),
      );
      return {
        line: view,
        ...(await this.fromSource(run, line)),
        costs: line.costs.map(({ day, unitCost, free }) => ({ day, unitCost, free: free ?? false })),
        notes: [...line.notes, ...line.sourceFindings].map((note): LineNoteReply => ({
          ...note,
          money: note.money ?? null,
        })),
        targetSteps: (target?.steps ?? []).map(({ day, units, unitPrice, unitCost }) => ({
          day,
          units,
          unitPrice,
          unitCost,
        })),
        targetPeriods: (target?.periods ?? []).map(({ period, posted }) => ({ ...period, posted })),
        linkHistory: await this.linkHistory(run, line),
        operations: operations.map(({ operation, events }) => operationReply(operation, events)),
        events: await this.events(lineId),
      };
    });
  }

  private async fromSource(
    run: RunEntity,
    line: BillingLine,
  ): Promise<Pick<LineStoryReply, 'charges' | 'rawContract'>> {
    const { sourceConnectionId } = await this.applicationLinks.get(run.applicationLinkId);
    const raw = await this.sourceRecords.raw(
      sourceConnectionId,
      'charge',
      line.charges.map((charge) => charge.id),
    );
    const contract = await this.sourceRecords.raw(sourceConnectionId, 'subscription', [line.contract.id]);
    const charges = line.charges.map((charge) => chargeReply(charge, raw.get(charge.id)));
    return {
      charges,
      rawContract: (contract.get(line.contract.id) ?? null) as Record<string, unknown> | null,
    };
  }

  private async linkHistory(run: RunEntity, line: BillingLine): Promise<LineStoryReply['linkHistory']> {
    const keys = Object.values(entityLinkKeys(line)).filter((key): key is string => key !== null);
    return (await this.entityLinks.history(run.applicationLinkId, keys)).map(entityLinkReply);
  }

  private async events(lineId: string): Promise<LineEventReply[]> {
    const entries = await this.audit.page({ resource: `line:${lineId}`, limit: 100 });
    return entries.map(({ at, actor, action, reason }) => ({
      at: at.toISOString(),
      by: actor,
      action,
      reason,
    }));
  }
}
