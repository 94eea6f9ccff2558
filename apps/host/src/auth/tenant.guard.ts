import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@tallylink/billing-model';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { TenantTransaction } from '../database/index.js';
import { NEEDED_ROLE, type Actor, type RequestWithActor } from '../http/actor.js';
import { MemberEntity } from '../members/member.entity.js';
import { ROLES, type Role } from '../http/roles.js';

/** Lets only members of the tenant in the address through, with the role that the route needs. */
@Injectable()
export class TenantGuard implements CanActivate {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request<{ tenantId: string }> & RequestWithActor>();
    const { tenantId } = request.params;
    const role = request.actor ? await this.roleIn(tenantId, request.actor) : null;
    // Not a member and no such tenant answer alike, so that nobody can find out who is a customer.
    if (!request.actor || role === null) {
      throw new DomainError(
        'AUTH.NOT_A_MEMBER',
        'There is no such organisation for you. Ask its owner for an invitation.',
      );
    }
    const needed = this.reflector.getAllAndOverride<Role | undefined>(NEEDED_ROLE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (ROLES.indexOf(role) > ROLES.indexOf(needed ?? 'viewer')) {
      throw new DomainError(
        'AUTH.ROLE_TOO_LOW',
        `This needs the role ${needed}; yours is ${role}. Nothing was changed. Ask an owner.`,
      );
    }
    request.actor = { ...request.actor, tenantId, role };
    return true;
  }

  private async roleIn(tenantId: string, actor: Actor): Promise<Role | null> {
    if (!isUUID(tenantId)) return null;
    if (actor.kind === 'api-key') return actor.tenantId === tenantId ? actor.role : null;
    const member = await this.transaction.lookUp({ userId: actor.id }, (manager) =>
      manager.getRepository(MemberEntity).findOne({ where: { tenantId, userId: actor.id } }),
    );
    return member?.role ?? null;
  }
}
