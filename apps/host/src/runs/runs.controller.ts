import {
  Body,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { RunEventsService } from './run-events.service.js';
import {
  CreateRunRequest,
  RejectedRecordListReply,
  RunEventReply,
  RunListReply,
  RunReply,
  RunsQuery,
} from '../run-store/runs.dto.js';
import { RunsService } from './runs.service.js';
import { TieOutListReply } from '../run-store/tie-out.dto.js';

@TenantController('', 'runs')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly events: RunEventsService,
  ) {}

  @Post('application-links/:id/runs')
  @Needs('billing')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Retrieves a month. An open run of the same month is superseded; one that applies answers 409.',
  })
  @ApiAcceptedResponse({ type: RunReply })
  start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateRunRequest,
  ): Promise<RunReply> {
    return this.runs.start(actor, id, body.month);
  }

  @Get('runs')
  @ApiOkResponse({ type: RunListReply })
  list(@CurrentActor() actor: Actor, @Query() query: RunsQuery): Promise<RunListReply> {
    return this.runs.list(actor, query);
  }

  @Get('runs/:id')
  @ApiOkResponse({ type: RunReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RunReply> {
    return this.runs.get(actor, id);
  }

  @Sse('runs/:id/events')
  @ApiOperation({
    summary: 'Server-sent events: `run` with the run as it is now, at once and whenever it has changed.',
  })
  @ApiOkResponse({ type: RunEventReply })
  follow(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Observable<MessageEvent>> {
    return this.events.follow(actor, id);
  }

  @Get('runs/:id/tie-out')
  @ApiOkResponse({ type: TieOutListReply })
  tieOut(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TieOutListReply> {
    return this.runs.tieOut(actor, id);
  }

  @Get('runs/:id/rejected-records')
  @ApiOperation({
    summary: 'Records of the source that could not be understood; each of them keeps the tie-out open.',
  })
  @ApiOkResponse({ type: RejectedRecordListReply })
  rejected(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RejectedRecordListReply> {
    return this.runs.rejectedRecords(actor, id);
  }

  @Post('runs/:id/revalidate')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Validates and plans again from what was read; asks no vendor.' })
  @ApiOkResponse({ type: RunReply })
  revalidate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RunReply> {
    return this.runs.revalidate(actor, id);
  }

  @Post('runs/:id/cancel')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stops a retrieval, or an apply after the operation that is on its way.' })
  @ApiOkResponse({ type: RunReply })
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RunReply> {
    return this.runs.cancel(actor, id);
  }
}
