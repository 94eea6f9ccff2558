import { Body, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import { ConfirmRePointRequest, RePointReply, RePointRequest } from './re-point.dto.js';
import { RePointService } from './re-point.service.js';

@TenantController('runs/:id/re-point', 'entity-links')
@Needs('billing')
export class RePointController {
  constructor(private readonly rePointing: RePointService) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What the run would be with the links led elsewhere. Nothing is changed.' })
  @ApiOkResponse({ type: RePointReply })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RePointRequest,
  ): Promise<RePointReply> {
    return this.rePointing.preview(actor, id, body);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Does what was shown; refused when it is not the same any more.' })
  @ApiOkResponse({ type: RePointReply })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfirmRePointRequest,
  ): Promise<RePointReply> {
    return this.rePointing.confirm(actor, id, body);
  }
}
