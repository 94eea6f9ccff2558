import { Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { AuditListReply, AuditQuery, AuditVerificationReply } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@TenantController('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @ApiOkResponse({ type: AuditListReply })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditListReply> {
    return this.audit.list(actor, query);
  }

  @Get('verification')
  @ApiOperation({ summary: 'Walks the chain of hashes.' })
  @ApiOkResponse({ type: AuditVerificationReply })
  verify(@CurrentActor() actor: Actor): Promise<AuditVerificationReply> {
    return this.audit.verify(actor);
  }
}
