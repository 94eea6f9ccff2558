import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import {
  CreateManyReply,
  CreateManyRequest,
  CreationListReply,
  MissingReply,
  MissingRequest,
} from './create-many.dto.js';
import { CreateManyService } from './create-many.service.js';

@TenantController('runs/:id/create-missing', 'create-missing')
@Needs('billing')
export class CreateManyController {
  constructor(private readonly creating: CreateManyService) {}

  @Get()
  @Needs('viewer')
  @ApiOperation({ summary: 'What was confirmed to be created in this run, and how each of it went.' })
  @ApiOkResponse({ type: CreationListReply })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CreationListReply> {
    return this.creating.list(actor, id);
  }

  @Post('many/preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What the chosen lines lack, each thing once, with what looks alike. Writes nothing.',
  })
  @ApiOkResponse({ type: MissingReply })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MissingRequest,
  ): Promise<MissingReply> {
    return this.creating.preview(actor, id, body);
  }

  @Post('many')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Creates and links rows as they were shown; refused when one is not the same any more.',
  })
  @ApiAcceptedResponse({ type: CreateManyReply })
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateManyRequest,
  ): Promise<CreateManyReply> {
    return this.creating.create(actor, id, body);
  }
}
