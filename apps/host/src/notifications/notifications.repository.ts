import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { NotificationEntity } from './notification.entity.js';
import type { NoticeKind } from './notice-kinds.js';
import type { Notice } from './run-notice.js';

/** What asks a member to approve stands there as long as the plan waits, and not for who has approved it. */
const STILL_WAITS = `(notice.kind <> 'approvalWaits' or exists (
  select 1 from plans p join runs r on r.tenant_id = p.tenant_id and r.id = p.run_id
   where p.tenant_id = notice.tenant_id and p.run_id = notice.run_id and r.state = 'open' and p.state = 'open'
     and p.approvals <> '[]' and not p.approvals @> cast(:approved as jsonb)))`;

/** Kept for each tenant; older ones go when new ones come. */
const MOST_KEPT = 200;

@Injectable()
export class NotificationsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(NotificationEntity);
  }

  async add(runId: string, kind: NoticeKind, notice: Notice): Promise<void> {
    const { tenantId, manager } = this.transaction;
    await this.rows.insert({ tenantId, id: randomUUID(), runId, kind, ...notice });
    await manager.query(
      `delete from notifications where tenant_id = $1 and id in (
         select id from notifications where tenant_id = $1 order by at desc, id offset $2)`,
      [tenantId, MOST_KEPT],
    );
  }

  has(runId: string, kind: NoticeKind, message: string): Promise<boolean> {
    const { tenantId } = this.transaction;
    return this.rows.existsBy({ tenantId, runId, kind, message });
  }

  async remove(runId: string, kind: NoticeKind): Promise<void> {
    const { tenantId } = this.transaction;
    await this.rows.delete({ tenantId, runId, kind });
  }

  /** As `userId` sees them. */
  newest(take: number, without: readonly NoticeKind[], userId: string): Promise<NotificationEntity[]> {
    const { tenantId } = this.transaction;
    return this.rows
      .createQueryBuilder('notice')
      .where('notice.tenantId = :tenantId and notice.kind <> all(:without)', { tenantId, without })
      .andWhere(STILL_WAITS, { approved: JSON.stringify([{ personId: userId }]) })
      .orderBy({ 'notice.at': 'DESC', 'notice.id': 'ASC' })
      .limit(take)
      .getMany();
  }

  /** How far this member has read; `null`: nothing yet. */
  async readThrough(userId: string): Promise<Date | null> {
    const rows = (await this.transaction.manager.query(
      'select through from notification_reads where tenant_id = $1 and user_id = $2',
      [this.transaction.tenantId, userId],
    )) as { through: Date }[];
    return rows[0]?.through ?? null;
  }

  /** Never back: what was read stays read. */
  async markRead(userId: string, through: Date): Promise<void> {
    await this.transaction.manager.query(
      `insert into notification_reads (tenant_id, user_id, through) values ($1, $2, $3)
       on conflict (tenant_id, user_id) do update set through = greatest(notification_reads.through, excluded.through)`,
      [this.transaction.tenantId, userId, through],
    );
  }
}
