import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { RunMoves } from '../run-store/run-moves.js';
import type { NoticeKind } from './notice-kinds.js';
import { NotificationPreferencesRepository } from './notification-preferences.repository.js';
import type { NotificationListReply } from './notifications.dto.js';
import { NotificationsRepository } from './notifications.repository.js';
import { runNotice, type Notice } from './run-notice.js';

const SHOWN = 50;

/** What happened to runs while nobody looked: written where a run moves, read by each member for himself. */
@Injectable()
export class NotificationsService implements OnModuleInit {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly notifications: NotificationsRepository,
    private readonly preferences: NotificationPreferencesRepository,
    private readonly moves: RunMoves,
  ) {}

  onModuleInit(): void {
    this.moves.listen(async (run, event) => {
      const told = runNotice(run, event);
      if (told) await this.notifications.add(run.id, told.kind, told.notice);
    });
  }

  /** What is no move of a run: told once, however often it is found. In the transaction of the caller. */
  async tellOnce(runId: string, kind: NoticeKind, notice: Notice): Promise<void> {
    if (!(await this.notifications.has(runId, kind, notice.message)))
      await this.notifications.add(runId, kind, notice);
  }

  /** Told again though it was told before: whoever read the older one reads this one, too. */
  async tellAnew(runId: string, kind: NoticeKind, notice: Notice): Promise<void> {
    await this.notifications.remove(runId, kind);
    await this.notifications.add(runId, kind, notice);
  }

  list(actor: Actor): Promise<NotificationListReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const through = await this.notifications.readThrough(actor.id);
      const off = await this.preferences.off(actor.id);
      const without = mayApprove(actor) ? off : [...off, 'approvalWaits' as const];
      const items = (await this.notifications.newest(SHOWN, without, actor.id)).map(
        ({ id, runId, kind, title, message, at }) => ({
          ...{ id, runId, kind, title, message },
          at: at.toISOString(),
          read: through !== null && at <= through,
        }),
      );
      return { unread: items.filter((item) => !item.read).length, items };
    });
  }

  async markRead(actor: Actor, through: string): Promise<NotificationListReply> {
    await this.transaction.within(actor.tenantId, () =>
      this.notifications.markRead(actor.id, new Date(through)),
    );
    return this.list(actor);
  }
}

/** Where two have to approve: a person, who is more than a viewer. */
const mayApprove = ({ kind, role }: Actor): boolean => kind === 'user' && role !== 'viewer';
