import { Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { TrendReply } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

@TenantController('application-links/:id/trend', 'reports')
export class TrendController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @ApiOperation({ summary: 'The last closed months, oldest first, each currency apart.' })
  @ApiOkResponse({ type: TrendReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TrendReply> {
    return this.reports.trend(actor, id);
  }
}
