import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import { GuardRailsRequest, ReplayQuery, ReplayReply } from './plan-replay.dto.js';
import { PlanReplayService } from './plan-replay.service.js';

@TenantController('application-links/:id/guard-rails/replay', 'plans')
export class PlanReplayController {
  constructor(private readonly replays: PlanReplayService) {}

  @Get()
  @ApiOperation({ summary: "What the link's present guard rails would have done with the plans of a month." })
  @ApiOkResponse({ type: ReplayReply })
  present(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ReplayQuery,
  ): Promise<ReplayReply> {
    return this.replays.replay(actor, id, query.month, {});
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'The same with other rails, before they are saved. Changes nothing.' })
  @ApiOkResponse({ type: ReplayReply })
  candidate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ReplayQuery,
    @Body() body: GuardRailsRequest,
  ): Promise<ReplayReply> {
    return this.replays.replay(actor, id, query.month, body);
  }
}
