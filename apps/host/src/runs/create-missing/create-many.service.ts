import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { TenantTransaction } from '../../database/index.js';
import { lineLinkKey, lineLinkName, LinkWriter, type LinkDecision } from '../../entity-links/index.js';
import type { Actor } from '../../http/actor.js';
import { OperationsRepository, roomNow, WindowUses } from '../../plans/index.js';
import { insistOnOpen } from '../../run-store/open-run.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunReplies } from '../../run-store/run-reply.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { indexTarget } from '../engine-types.js';
import { nameOf } from '../line-reply.js';
import { ValidationService } from '../validation.service.js';
import { CreationJournal } from './creation-journal.js';
import type {
  CreateManyReply,
  CreateManyRequest,
  CreationListReply,
  MissingReply,
  MissingRequest,
  MissingRowChoice,
} from './create-many.dto.js';
import { chosenRows, linkedCustomers, requestsFor, withCustomer } from './chosen-rows.js';
import { creationReplies, READS_PER_BATCH, rowReplies } from './missing-replies.js';
import type { FilledRow } from './filled-rows.js';
import { type Missing, MissingRows } from './missing-rows.service.js';
import { TargetProblems } from './target-problems.js';

/** Creates what many lines lack, each thing once: first shown, row by row, then done as it was shown. */
@Injectable()
export class CreateManyService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly replies: RunReplies,
    private readonly missing: MissingRows,
    private readonly problems: TargetProblems,
    private readonly journal: CreationJournal,
    private readonly operations: OperationsRepository,
    private readonly writer: LinkWriter,
    private readonly validation: ValidationService,
    private readonly uses: WindowUses,
  ) {}

  async preview(actor: Actor, runId: string, request: MissingRequest): Promise<MissingReply> {
    const { run, missing, room } = await this.transaction.within(actor.tenantId, async () => {
      const found = insistOnOpen(await this.runs.get(runId));
      return {
        run: found,
        missing: await this.missing.of(found, request, request.changes ?? []),
        room: roomNow(await this.uses.known(found.applicationLinkId)),
      };
    });
    const refused = await this.problems.of(actor.tenantId, run.applicationLinkId, missing.rows);
    return {
      rows: rowReplies(missing.rows, missing, refused),
      lines: missing.lines,
      more: missing.more,
      roomNow: room,
      readsPerBatch: READS_PER_BATCH,
    };
  }

  /** Errors: `CREATE.CHANGED`, `CREATE.INCOMPLETE`, `CREATE.NO_ROOM`, `LINK.TARGET_UNKNOWN`. */
  create(actor: Actor, runId: string, request: CreateManyRequest): Promise<CreateManyReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const keys = new Set(request.rows.map(({ key }) => key));
      const missing = await this.missing.of(run, request, request.rows, keys);
      const { created, linked } = chosenRows(missing, request.rows);
      await this.insistOnRoom(run, created);
      const customers = linkedCustomers(linked);
      const decisions = linked.map(({ row, choice }) => decisionOf(row, choice, missing));
      const operations =
        created.length === 0
          ? []
          : await this.journal.add(
              actor,
              runId,
              created.map((row) => withCustomer(row, customers, run.id)),
            );
      await this.writer.write(actor, run.applicationLinkId, decisions);
      // The worker validates when it has created; without it nobody would.
      if (created.length === 0) await this.validation.validate(run);
      return {
        operations,
        linked: linked.length,
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  list(actor: Actor, runId: string): Promise<CreationListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const { state, progress } = await this.runs.get(runId);
      const items = creationReplies(await this.operations.all(runId, 'create'));
      return { items, working: state === 'open' && progress.stage === 'apply' };
    });
  }

  /** A dialog's writes are not split over windows: somebody waits for them. So they must fit. */
  private async insistOnRoom(run: RunEntity, created: readonly FilledRow[]): Promise<void> {
    const room = roomNow(await this.uses.known(run.applicationLinkId));
    const needed = requestsFor(created);
    if (created.length === 0 || needed <= room) return;
    throw new DomainError(
      'CREATE.NO_ROOM',
      `This takes ${needed} requests, and the target takes ${room} more from us in this hour. Nothing was created. Choose fewer rows, or try again later.`,
    );
  }
}

function decisionOf(row: FilledRow, { targetId }: MissingRowChoice, { material }: Missing): LinkDecision {
  const { kind, line } = row;
  const targetName = targetId === undefined ? null : nameOf(kind, targetId, indexTarget(material.target));
  if (targetId === undefined || targetName === null)
    throw new DomainError(
      'LINK.TARGET_UNKNOWN',
      `The target had no ${kind} ${targetId ?? 'by that id'} when this month was read. Nothing was created or linked. Start the month again to read it, then try again.`,
    );
  return {
    kind,
    sourceKey: lineLinkKey(line, { kind }),
    sourceName: lineLinkName(line, kind),
    targetId,
    targetName,
    reason: 'Linked instead of creating a second one.',
    lineId: line.id,
  };
}
