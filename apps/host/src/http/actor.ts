import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Role } from './roles.js';

/** Who is asking, as the guards found out. `tenantId` is empty outside a tenant's routes. */
export interface Actor {
  readonly kind: 'user' | 'api-key' | 'schedule';
  readonly id: string;
  /** For the audit and the screens. */
  readonly name: string;
  readonly tenantId: string;
  readonly role: Role;
}

/** What the guards leave on a request. */
export interface RequestWithActor {
  actor?: Actor;
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('A route without a guard asked for the actor.');
  return actor;
});

export const NEEDED_ROLE = 'tallylink:needed-role';

/** The least role that a route needs; `viewer` when a route says nothing. */
export const Needs = (role: Role): MethodDecorator & ClassDecorator => SetMetadata(NEEDED_ROLE, role);
