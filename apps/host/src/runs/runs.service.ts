import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, monthInWords, type RejectedRecord } from '@tallylink/billing-model';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { QueueService, RETRIEVE } from '../queue/index.js';
import { insistOnOpen } from '../run-store/open-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunWork } from '../run-store/run-work.js';
import type { RejectedRecordListReply, RunListReply, RunReply, RunsQuery } from '../run-store/runs.dto.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { TieOutListReply } from '../run-store/tie-out.dto.js';
import { ValidationService } from './validation.service.js';

const PAGE = 50;
/** A double click, or two people at once: the same wish. */
const SAME_WISH_MS = 3_000;

const isJustStarted = ({ state, cancelRequested, createdAt }: RunEntity): boolean =>
  (state === 'queued' || state === 'retrieving') &&
  !cancelRequested &&
  Date.now() - createdAt.getTime() < SAME_WISH_MS;

@Injectable()
export class RunsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly records: RunRecordsRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly validation: ValidationService,
    private readonly replies: RunReplies,
    private readonly queue: QueueService,
    private readonly work: RunWork,
    private readonly audit: AuditRepository,
  ) {}

  async start(actor: Actor, linkId: string, month: string): Promise<RunReply> {
    const id = randomUUID();
    return this.transaction.within(actor.tenantId, async () => {
      await this.applicationLinks.get(linkId);
      const before = await this.runs.live(linkId, month);
      if (before && isJustStarted(before)) return this.replies.of(before);
      if (before) await this.supersede(actor, before, id);
      const now = new Date();
      const run: RunEntity = {
        tenantId: actor.tenantId,
        id,
        applicationLinkId: linkId,
        month,
        state: 'queued',
        progress: {
          stage: 'queued',
          done: 0,
          total: null,
          message: 'Waiting to start.',
          at: now.toISOString(),
        },
        summary: {},
        failure: null,
        asOf: null,
        planHash: null,
        startedBy: actor.name,
        cancelRequested: false,
        supersededBy: null,
        change: 0,
        waiting: null,
        createdAt: now,
        finishedAt: null,
      };
      await this.runs.insert(run);
      await this.audit.append({
        actor,
        action: 'run.started',
        resource: `run:${id}`,
        after: { month, applicationLinkId: linkId },
      });
      await this.queue.send(RETRIEVE, { tenantId: actor.tenantId, runId: id });
      return this.replies.of(run);
    });
  }

  /** The newer run takes the older one's place; one that writes is not interrupted. */
  private async supersede(actor: Actor, live: RunEntity, by: string): Promise<void> {
    let run = await this.runs.lock(live.id);
    if (run.state === 'applying') {
      throw new DomainError(
        'RUN.APPLYING',
        `${monthInWords(run.month)} is being applied. Nothing was started. Wait until it has ended, then start it again.`,
      );
    }
    if (run.state === 'approved') run = await this.runs.move(run, 'withdrawn');
    const event = run.state === 'open' ? 'superseded' : 'cancelled';
    await this.runs.move(run, event, { supersededBy: by, cancelRequested: true });
    this.work.stop(run.id, 'A newer run of the month was started.');
    await this.audit.append({
      actor,
      action: `run.${event}`,
      resource: `run:${run.id}`,
      reason: `superseded by ${by}`,
    });
  }

  list(actor: Actor, query: RunsQuery): Promise<RunListReply> {
    const skip = /^\d{1,9}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0;
    return this.transaction.within(actor.tenantId, async () => {
      const rows = await this.runs.page(
        { applicationLinkId: query.applicationLinkId, month: query.month, state: query.state },
        skip,
        PAGE,
      );
      const items: RunReply[] = [];
      for (const row of rows) items.push(await this.replies.of(row));
      return { items, nextCursor: rows.length === PAGE ? String(skip + PAGE) : null };
    });
  }

  get(actor: Pick<Actor, 'tenantId'>, id: string): Promise<RunReply> {
    return this.transaction.within(actor.tenantId, async () => this.replies.of(await this.runs.get(id)));
  }

  async tieOut(actor: Actor, id: string): Promise<TieOutListReply> {
    const run = await this.get(actor, id);
    return { tiedOut: run.tiedOut, items: run.tieOut };
  }

  rejectedRecords(actor: Actor, id: string): Promise<RejectedRecordListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      await this.runs.get(id);
      const records = await this.records.of<RejectedRecord>(id, 'rejected');
      return {
        items: records.map(({ id: recordId, kind, code, message }) => ({
          id: recordId,
          kind,
          code,
          message,
        })),
      };
    });
  }

  revalidate(actor: Actor, id: string): Promise<RunReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(id));
      await this.validation.validate(run);
      return this.replies.of(await this.runs.get(id));
    });
  }

  async cancel(actor: Actor, id: string): Promise<RunReply> {
    const reply = await this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.lock(id);
      await this.audit.append({ actor, action: 'run.cancelRequested', resource: `run:${id}` });
      // An apply stops by itself, after the operation that is on its way and with its outcome known.
      if (run.state === 'applying')
        return this.replies.of(await this.runs.change(run, { cancelRequested: true }));
      return this.replies.of(await this.runs.move(run, 'cancelled', { cancelRequested: true }));
    });
    if (reply.state === 'cancelled') this.work.stop(id, 'Somebody cancelled the run.');
    return reply;
  }
}
