import { Body, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import { CreateMissingPreviewReply, CreateMissingReply, CreateMissingRequest } from './create-missing.dto.js';
import { CreateMissingService } from './create-missing.service.js';

@TenantController('runs/:id/create-missing', 'create-missing')
@Needs('billing')
export class CreateMissingController {
  constructor(private readonly createMissing: CreateMissingService) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What would be created, filled in, with the exact requests. Writes nothing.' })
  @ApiOkResponse({ type: CreateMissingPreviewReply })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateMissingRequest,
  ): Promise<CreateMissingPreviewReply> {
    return this.createMissing.preview(actor, id, body);
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Creates exactly this in the target. The confirmed dialog is the approval; follow the run.',
  })
  @ApiAcceptedResponse({ type: CreateMissingReply })
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateMissingRequest,
  ): Promise<CreateMissingReply> {
    return this.createMissing.create(actor, id, body);
  }
}
