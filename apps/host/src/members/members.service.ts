import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { AuditRepository } from '../audit/index.js';
import { hashKey } from '../auth/api-key-look-up.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { notFound } from '../http/not-found.js';
import type { Role } from '../http/roles.js';
import { InvitationEntity } from './invitation.entity.js';
import { MemberEntity } from './member.entity.js';
import type {
  CreatedInvitationReply,
  CreateInvitationRequest,
  InvitationReply,
  MemberReply,
} from './members.dto.js';

const INVITATION_DAYS = 7;

@Injectable()
export class MembersService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Actor): Promise<MemberReply[]> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      const rows: (Omit<MemberReply, 'since'> & { since: Date })[] = await manager.query(
        `select m.user_id as "userId", u.name, u.email, m.role, m.created_at as since
           from members m join "user" u on u.id = m.user_id where m.tenant_id = $1 order by u.email`,
        [actor.tenantId],
      );
      return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
    });
  }

  async update(actor: Actor, userId: string, role: Role): Promise<MemberReply> {
    await this.transaction.within(actor.tenantId, async (manager) => {
      const before = await this.member(actor, userId);
      if (before.role === 'owner' && role !== 'owner') await this.insistOnAnotherOwner(actor, userId);
      await manager.getRepository(MemberEntity).update({ tenantId: actor.tenantId, userId }, { role });
      await this.audit.append({
        actor,
        action: 'member.changed',
        resource: `member:${userId}`,
        before: { role: before.role },
        after: { role },
      });
    });
    return (await this.list(actor)).find((member) => member.userId === userId)!;
  }

  async remove(actor: Actor, userId: string): Promise<void> {
    await this.transaction.within(actor.tenantId, async (manager) => {
      const before = await this.member(actor, userId);
      if (before.role === 'owner') await this.insistOnAnotherOwner(actor, userId);
      await manager.getRepository(MemberEntity).delete({ tenantId: actor.tenantId, userId });
      await this.audit.append({
        actor,
        action: 'member.removed',
        resource: `member:${userId}`,
        before: { role: before.role },
      });
    });
  }

  invitations(actor: Actor): Promise<InvitationReply[]> {
    return this.transaction.within(actor.tenantId, async (manager) => {
      const where = { tenantId: actor.tenantId };
      const rows = await manager
        .getRepository(InvitationEntity)
        .find({ where, order: { createdAt: 'DESC' }, take: 200 });
      return rows.map(replyOf);
    });
  }

  invite(actor: Actor, request: CreateInvitationRequest): Promise<CreatedInvitationReply> {
    const token = randomBytes(24).toString('base64url');
    return this.transaction.within(actor.tenantId, async (manager) => {
      const invitation: InvitationEntity = {
        tenantId: actor.tenantId,
        id: randomUUID(),
        email: request.email,
        role: request.role,
        tokenHash: hashKey(token),
        expiresAt: new Date(Date.now() + INVITATION_DAYS * 86_400_000),
        acceptedAt: null,
        createdAt: new Date(),
      };
      await manager.getRepository(InvitationEntity).insert(invitation);
      const after = { email: request.email, role: request.role };
      await this.audit.append({
        actor,
        action: 'invitation.made',
        resource: `invitation:${invitation.id}`,
        after,
      });
      return { ...replyOf(invitation), token };
    });
  }

  private async member(actor: Actor, userId: string): Promise<MemberEntity> {
    const where = { tenantId: actor.tenantId, userId };
    const found = await this.transaction.manager.getRepository(MemberEntity).findOne({ where });
    if (!found) throw notFound('member', userId);
    return found;
  }

  private async insistOnAnotherOwner(actor: Actor, userId: string): Promise<void> {
    const where = { tenantId: actor.tenantId, role: 'owner' as const };
    // Locked in one order: two owners who each take the other's role away must not both succeed.
    const [order, lock] = [{ userId: 'ASC' as const }, { mode: 'pessimistic_write' as const }];
    const owners = await this.transaction.manager.getRepository(MemberEntity).find({ where, order, lock });
    if (owners.some((owner) => owner.userId !== userId)) return;
    throw new DomainError(
      'MEMBER.LAST_OWNER',
      'An organisation needs an owner. Nothing was changed. Make somebody else an owner first.',
    );
  }
}

const replyOf = (row: InvitationEntity): InvitationReply => ({
  id: row.id,
  email: row.email,
  role: row.role,
  expiresAt: row.expiresAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
});
