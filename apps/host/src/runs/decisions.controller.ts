import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  AcceptSuggestionsReply,
  AcceptSuggestionsRequest,
  DecisionReply,
  ExcludeRequest,
  IncludeRequest,
} from './decisions.dto.js';
import { DecideReply, DecideRequest, DecisionsReply } from './decide.dto.js';
import { DecideService } from './decide.service.js';
import { DecisionsService } from './decisions.service.js';

@TenantController('runs/:id', 'decisions')
@Needs('billing')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly deciding: DecideService,
  ) {}

  @Get('decisions')
  @Needs('viewer')
  @ApiOperation({ summary: 'What was decided about lines of the run, and every decision that is offered.' })
  @ApiOkResponse({ type: DecisionsReply })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DecisionsReply> {
    return this.deciding.list(actor, id);
  }

  @Post('decisions')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Takes an offer of a line: a charge, an adoption, a set-back, an extension, a choice. The plan is made anew, with a new hash; nothing is written before it is approved.',
  })
  @ApiOkResponse({ type: DecideReply })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideRequest,
  ): Promise<DecideReply> {
    return this.deciding.decide(actor, id, body);
  }

  @Delete('decisions/:decisionId')
  @ApiOperation({ summary: 'Takes a decision back while the run is open. The plan is made anew.' })
  @ApiOkResponse({ type: DecideReply })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('decisionId', ParseUUIDPipe) decisionId: string,
  ): Promise<DecideReply> {
    return this.deciding.takeBack(actor, id, decisionId);
  }

  @Post('exclude')
  @HttpCode(200)
  @ApiOperation({ summary: 'Leaves lines or charges out, with a reason that holds next month too.' })
  @ApiOkResponse({ type: DecisionReply })
  exclude(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExcludeRequest,
  ): Promise<DecisionReply> {
    return this.decisions.exclude(actor, id, body);
  }

  @Post('include')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes an exclusion back.' })
  @ApiOkResponse({ type: DecisionReply })
  include(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IncludeRequest,
  ): Promise<DecisionReply> {
    return this.decisions.include(actor, id, body);
  }

  @Post('accept-suggestions')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Accepts every unambiguous suggestion at or above a score; with `preview` it only counts.',
  })
  @ApiOkResponse({ type: AcceptSuggestionsReply })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptSuggestionsRequest,
  ): Promise<AcceptSuggestionsReply> {
    return this.decisions.acceptSuggestions(actor, id, body);
  }
}
