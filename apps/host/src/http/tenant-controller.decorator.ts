import { applyDecorators, Controller, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiDefaultResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ActorGuard } from '../auth/actor.guard.js';
import { TenantGuard } from '../auth/tenant.guard.js';
import { ErrorReply } from './errors.dto.js';

/** A controller under `tenants/{tenantId}`: every handler starts behind the membership guard. */
export function TenantController(path: string, tag: string = path): ClassDecorator {
  return applyDecorators(
    Controller(`tenants/:tenantId${path ? `/${path}` : ''}`),
    UseGuards(ActorGuard, TenantGuard),
    ApiTags(tag),
    ApiBearerAuth(),
    ApiParam({ name: 'tenantId', schema: { type: 'string', format: 'uuid' } }),
    ApiDefaultResponse({ type: ErrorReply }),
  );
}

/** A controller for whoever is signed in, before a tenant is chosen. */
export function SignedInController(path: string, tag: string = path): ClassDecorator {
  return applyDecorators(
    Controller(path),
    UseGuards(ActorGuard),
    ApiTags(tag),
    ApiBearerAuth(),
    ApiDefaultResponse({ type: ErrorReply }),
  );
}
