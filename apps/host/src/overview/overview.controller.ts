import { Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { OverviewReply } from './overview.dto.js';
import { OverviewService } from './overview.service.js';

@TenantController('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @ApiOkResponse({ type: OverviewReply })
  get(@CurrentActor() actor: Actor): Promise<OverviewReply> {
    return this.overview.get(actor);
  }
}
