import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { AuditRepository } from '../audit/index.js';
import { hashKey } from '../auth/api-key-look-up.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { InvitationEntity, MemberEntity } from '../members/index.js';
import { TenantEntity } from './tenant.entity.js';
import type { Role } from '../http/roles.js';
import type { InvitationPreviewReply, MeReply, TenantReply } from './tenants.dto.js';

@Injectable()
export class TenantsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly audit: AuditRepository,
  ) {}

  async me(actor: Actor): Promise<MeReply> {
    const tenants = await this.list(actor);
    if (actor.kind !== 'user') return { kind: 'api-key', user: null, apiKeyName: actor.name, tenants };
    const rows: { name: string }[] = await this.transaction.lookUp({ userId: actor.id }, (manager) =>
      manager.query(`select name from "user" where id = $1`, [actor.id]),
    );
    const user = { id: actor.id, email: actor.name, name: rows[0]?.name ?? actor.name };
    return { kind: 'user', user, apiKeyName: null, tenants };
  }

  async list(actor: Actor): Promise<TenantReply[]> {
    if (actor.kind === 'api-key') return [await this.tenantReply(actor.tenantId, actor.role)];
    return this.transaction.lookUp({ userId: actor.id }, async (manager) => {
      const members = await manager.getRepository(MemberEntity).find({ where: { userId: actor.id } });
      const tenants = await manager.getRepository(TenantEntity).find({ order: { name: 'ASC' } });
      const roles = new Map(members.map((member) => [member.tenantId, member.role]));
      return tenants.map((tenant) => replyOf(tenant, roles.get(tenant.id) ?? 'viewer'));
    });
  }

  async create(actor: Actor, name: string): Promise<TenantReply> {
    this.insistOnPerson(actor);
    const id = randomUUID();
    return this.transaction.within(id, async (manager) => {
      const tenant = await manager.getRepository(TenantEntity).save({ id, name, createdAt: new Date() });
      await manager.getRepository(MemberEntity).insert({ tenantId: id, userId: actor.id, role: 'owner' });
      await this.audit.append({ actor, action: 'tenant.created', resource: `tenant:${id}`, after: { name } });
      return replyOf(tenant, 'owner');
    });
  }

  async invitation(actor: Actor, token: string): Promise<InvitationPreviewReply> {
    const invitation = await this.open(actor, token);
    return { tenant: await this.tenantReply(invitation.tenantId, invitation.role), email: invitation.email };
  }

  async accept(actor: Actor, token: string): Promise<TenantReply> {
    this.insistOnPerson(actor);
    const { tenantId, id, role, email } = await this.open(actor, token);
    await this.transaction.within(tenantId, async (manager) => {
      await manager.query(
        `insert into members (tenant_id, user_id, role) values ($1, $2, $3) on conflict do nothing`,
        [tenantId, actor.id, role],
      );
      await manager.getRepository(InvitationEntity).update({ tenantId, id }, { acceptedAt: new Date() });
      await this.audit.append({
        actor,
        action: 'invitation.accepted',
        resource: `member:${actor.id}`,
        after: { email, role },
      });
    });
    return this.tenantReply(tenantId, role);
  }

  private async open(actor: Actor, token: string): Promise<InvitationEntity> {
    const invitation = await this.transaction.lookUp({ invitationHash: hashKey(token) }, (manager) =>
      manager.getRepository(InvitationEntity).findOne({ where: { tokenHash: hashKey(token) } }),
    );
    const usable = invitation && !invitation.acceptedAt && invitation.expiresAt > new Date();
    if (!usable || invitation.email.toLowerCase() !== actor.name.toLowerCase()) {
      throw new DomainError(
        'INVITATION.NOT_VALID',
        'This invitation is used, expired or for another e-mail address. Ask for a new one.',
      );
    }
    return invitation;
  }

  private insistOnPerson(actor: Actor): void {
    if (actor.kind === 'user') return;
    throw new DomainError(
      'AUTH.NEEDED',
      'Only a person can do this, not an API key. Nothing was changed. Sign in.',
    );
  }

  private tenantReply(tenantId: string, role: Role): Promise<TenantReply> {
    return this.transaction.within(tenantId, async (manager) =>
      replyOf(await manager.getRepository(TenantEntity).findOneByOrFail({ id: tenantId }), role),
    );
  }
}

const replyOf = (tenant: TenantEntity, role: Role): TenantReply => ({
  id: tenant.id,
  name: tenant.name,
  role,
  createdAt: tenant.createdAt.toISOString(),
});
