import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import { CHOOSABLE_KINDS, type NoticeKind } from './notice-kinds.js';

@Injectable()
export class NotificationPreferencesRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** What this member has turned off; a kind that has become one for everybody is told again. */
  async off(userId: string): Promise<NoticeKind[]> {
    const rows = (await this.transaction.manager.query(
      'select off from notification_preferences where tenant_id = $1 and user_id = $2',
      [this.transaction.tenantId, userId],
    )) as { off: readonly string[] }[];
    const off = rows[0]?.off ?? [];
    return CHOOSABLE_KINDS.filter((kind) => off.includes(kind));
  }

  async turnOff(userId: string, off: readonly NoticeKind[]): Promise<void> {
    await this.transaction.manager.query(
      `insert into notification_preferences (tenant_id, user_id, off) values ($1, $2, $3)
       on conflict (tenant_id, user_id) do update set off = excluded.off`,
      [this.transaction.tenantId, userId, JSON.stringify(off)],
    );
  }
}
