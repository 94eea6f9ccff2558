import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  CheckConnectionRequest,
  CheckReply,
  ConnectionChoicesReply,
  ConnectionListReply,
  ConnectionReply,
  CreateConnectionRequest,
  UpdateConnectionRequest,
} from './connections.dto.js';
import { ConnectionsService } from './connections.service.js';
import { ConnectionChecksService } from './connection-checks.service.js';

@TenantController('connections')
export class ConnectionsController {
  constructor(
    private readonly connections: ConnectionsService,
    private readonly checks: ConnectionChecksService,
  ) {}

  @Get()
  @ApiOkResponse({ type: ConnectionListReply })
  async list(@CurrentActor() actor: Actor): Promise<ConnectionListReply> {
    return { items: await this.connections.list(actor) };
  }

  @Post()
  @Needs('billing')
  @ApiCreatedResponse({ type: ConnectionReply })
  create(@CurrentActor() actor: Actor, @Body() body: CreateConnectionRequest): Promise<ConnectionReply> {
    return this.connections.create(actor, body);
  }

  @Post('check')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tries values that are not saved.' })
  @ApiOkResponse({ type: CheckReply })
  checkUnsaved(@CurrentActor() actor: Actor, @Body() body: CheckConnectionRequest): Promise<CheckReply> {
    return this.checks.checkUnsaved(actor, body);
  }

  @Get(':id')
  @ApiOkResponse({ type: ConnectionReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ConnectionReply> {
    return this.connections.get(actor, id);
  }

  @Patch(':id')
  @Needs('billing')
  @ApiOkResponse({ type: ConnectionReply })
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateConnectionRequest,
  ): Promise<ConnectionReply> {
    return this.connections.update(actor, id, body);
  }

  @Delete(':id')
  @Needs('owner')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.connections.remove(actor, id);
  }

  @Post(':id/check')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tests the connection and remembers the outcome.' })
  @ApiOkResponse({ type: CheckReply })
  check(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CheckReply> {
    return this.checks.check(actor, id);
  }

  @Get(':id/choices')
  @ApiOperation({
    summary: "Values for settings that are the tenant's own: billing codes, owners, currencies.",
  })
  @ApiOkResponse({ type: ConnectionChoicesReply })
  choices(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConnectionChoicesReply> {
    return this.checks.choices(actor, id);
  }
}
