import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { insistOnPerson } from '../http/insist-on-person.js';
import { NOTICE_KINDS, type NoticeKind } from './notice-kinds.js';
import type { NotificationPreferencesReply } from './notification-preferences.dto.js';
import { NotificationPreferencesRepository } from './notification-preferences.repository.js';

/** What each member wants to be told of. It hides notices from that member; none is lost by it. */
@Injectable()
export class NotificationPreferencesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly preferences: NotificationPreferencesRepository,
  ) {}

  read(actor: Actor): Promise<NotificationPreferencesReply> {
    return this.transaction.within(actor.tenantId, async () => replyOf(await this.preferences.off(actor.id)));
  }

  write(actor: Actor, off: readonly NoticeKind[]): Promise<NotificationPreferencesReply> {
    insistOnPerson(actor, 'Choices of notifications belong');
    return this.transaction.within(actor.tenantId, async () => {
      await this.preferences.turnOff(actor.id, off);
      return replyOf(off);
    });
  }
}

const replyOf = (off: readonly NoticeKind[]): NotificationPreferencesReply => ({
  kinds: (Object.keys(NOTICE_KINDS) as NoticeKind[]).map((kind) => ({
    kind,
    ...NOTICE_KINDS[kind],
    on: !off.includes(kind),
  })),
});
