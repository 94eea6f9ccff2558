import { Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { LineStoryReply, UnlinkedChargeListReply } from './line-story.dto.js';
import { LineStoryService } from './line-story.service.js';
import {
  CustomerTotalsListReply,
  LineFacetsReply,
  LinePlaceReply,
  LinesFilter,
  LinesPageReply,
  LinesQuery,
  LineWindowQuery,
  LineWindowReply,
  NextFindingQuery,
  SuggestionListReply,
} from '../run-store/lines.dto.js';
import { LinesService } from './lines.service.js';

@TenantController('runs/:id', 'lines')
export class LinesController {
  constructor(
    private readonly lines: LinesService,
    private readonly stories: LineStoryService,
  ) {}

  @Get('lines')
  @ApiOperation({ summary: 'The grid: a page of lines with the totals of everything that matches.' })
  @ApiOkResponse({ type: LinesPageReply })
  page(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: LinesQuery,
  ): Promise<LinesPageReply> {
    return this.lines.page(actor, id, query);
  }

  @Get('line-window')
  @ApiOperation({
    summary: 'The rows of a part of the grid, at an offset and in an order; nothing is counted.',
  })
  @ApiOkResponse({ type: LineWindowReply })
  window(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: LineWindowQuery,
  ): Promise<LineWindowReply> {
    return this.lines.window(actor, id, query);
  }

  @Get('next-finding')
  @ApiOperation({
    summary: 'Where the next line stands that is not as it should be; from the top again at the end.',
  })
  @ApiOkResponse({ type: LinePlaceReply })
  nextFinding(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: NextFindingQuery,
  ): Promise<LinePlaceReply> {
    return this.lines.nextFinding(actor, id, query);
  }

  @Get('customer-totals')
  @ApiOperation({ summary: 'What the lines that match add up to for each customer, each currency apart.' })
  @ApiOkResponse({ type: CustomerTotalsListReply })
  customerTotals(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() filter: LinesFilter,
  ): Promise<CustomerTotalsListReply> {
    return this.lines.customerTotals(actor, id, filter);
  }

  @Get('line-facets')
  @ApiOperation({ summary: 'Customers and findings of the run with their counts, for the filters.' })
  @ApiOkResponse({ type: LineFacetsReply })
  facets(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LineFacetsReply> {
    return this.lines.facets(actor, id);
  }

  @Get('lines/:lineId')
  @ApiOperation({ summary: "The line's story: charges, raw records, timelines, links, operations." })
  @ApiOkResponse({ type: LineStoryReply })
  story(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId') lineId: string,
  ): Promise<LineStoryReply> {
    return this.stories.tell(actor, id, lineId);
  }

  @Get('lines/:lineId/suggestions')
  @ApiOkResponse({ type: SuggestionListReply })
  suggestions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId') lineId: string,
  ): Promise<SuggestionListReply> {
    return this.lines.suggestions(actor, id, lineId);
  }

  @Get('unlinked-charges')
  @ApiOperation({ summary: 'Charges of the month that belong to no line.' })
  @ApiOkResponse({ type: UnlinkedChargeListReply })
  charges(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<UnlinkedChargeListReply> {
    return this.lines.unlinkedCharges(actor, id);
  }
}
