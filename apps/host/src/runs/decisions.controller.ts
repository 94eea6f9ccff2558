import { Body, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
import { DecisionsService } from './decisions.service.js';

@TenantController('runs/:id', 'decisions')
@Needs('billing')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

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
