import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DomainError } from '@tallylink/billing-model';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { ConnectorContexts } from '../connections/index.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { RunsService } from '../runs/index.js';
import { isZone, nextTime } from './next-time.js';
import { ScheduleEntity } from './schedule.entity.js';
import type { ScheduleReply, ScheduleRequest } from './schedules.dto.js';

const LOOK_EVERY_MS = 60_000;
const OFF: ScheduleReply = { enabled: false, at: '05:30', zone: 'UTC', nextAt: null, lastRunId: null };

/** Nightly readings: each starts a run of the present month, which then waits for a person. Nothing is approved by it. */
@Injectable()
export class SchedulesService {
  private readonly log = new Logger('schedules');

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly contexts: ConnectorContexts,
    private readonly runs: RunsService,
    private readonly audit: AuditRepository,
  ) {}

  get(actor: Actor, applicationLinkId: string): Promise<ScheduleReply> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      await this.applicationLinks.get(applicationLinkId);
      const where = { tenantId: actor.tenantId, applicationLinkId };
      const row = await manager.getRepository(ScheduleEntity).findOne({ where });
      return row ? replyOf(row) : OFF;
    });
  }

  put(actor: Actor, applicationLinkId: string, request: ScheduleRequest): Promise<ScheduleReply> {
    if (!isZone(request.zone)) {
      throw new DomainError(
        'SCHEDULE.ZONE_UNKNOWN',
        `${request.zone} is no time zone. Nothing was saved. Enter one like Europe/Athens.`,
      );
    }
    return this.transaction.within(actor.tenantId, async (manager) => {
      await this.applicationLinks.get(applicationLinkId);
      const nextAt = request.enabled ? nextTime(request.at, request.zone, new Date()) : null;
      const row: ScheduleEntity = {
        tenantId: actor.tenantId,
        applicationLinkId,
        ...request,
        nextAt,
        lastRunId: null,
      };
      await manager.getRepository(ScheduleEntity).save(row);
      const resource = `application-link:${applicationLinkId}`;
      await this.audit.append({ actor, action: 'schedule.changed', resource, after: { ...request } });
      return replyOf(row);
    });
  }

  @Interval(LOOK_EVERY_MS)
  async startDue(): Promise<void> {
    const due = await this.transaction.lookUp(
      { scheduler: true },
      (manager) =>
        manager.query(
          `select tenant_id as "tenantId", application_link_id as "applicationLinkId", at, zone from schedules
          where enabled and next_at <= now() order by next_at limit 50`,
        ) as Promise<Pick<ScheduleEntity, 'tenantId' | 'applicationLinkId' | 'at' | 'zone'>[]>,
    );
    for (const schedule of due) await this.start(schedule);
  }

  private async start(
    schedule: Pick<ScheduleEntity, 'tenantId' | 'applicationLinkId' | 'at' | 'zone'>,
  ): Promise<void> {
    const { tenantId, applicationLinkId } = schedule;
    const actor: Actor = { kind: 'schedule', id: 'schedule', name: 'Schedule', tenantId, role: 'billing' };
    try {
      await this.transaction.within(tenantId, async (manager) => {
        const where = { tenantId, applicationLinkId };
        const rows = manager.getRepository(ScheduleEntity);
        const nextAt = nextTime(schedule.at, schedule.zone, new Date());
        // The condition lets only one of several hosts take it.
        const taken = await rows
          .createQueryBuilder()
          .update()
          .set({ nextAt })
          .where(where)
          .andWhere('next_at <= now()')
          .execute();
        if (taken.affected !== 1) return;
        const link = await this.applicationLinks.get(applicationLinkId);
        const month = this.contexts.now(link.sourceConnectionId).toISOString().slice(0, 7);
        const run = await this.runs.start(actor, applicationLinkId, month);
        await rows.update(where, { lastRunId: run.id });
      });
    } catch (error) {
      this.log.error({ event: 'schedule.failed', tenantId, applicationLinkId, err: error });
    }
  }
}

const replyOf = (row: ScheduleEntity): ScheduleReply => ({
  enabled: row.enabled,
  at: row.at,
  zone: row.zone,
  nextAt: row.nextAt?.toISOString() ?? null,
  lastRunId: row.lastRunId,
});
