import { Body, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  ApplicationLinkListReply,
  ApplicationLinkReply,
  CreateApplicationLinkRequest,
  MonthsReply,
  TargetSearchQuery,
  TargetSearchReply,
  UpdateApplicationLinkRequest,
} from './application-links.dto.js';
import { ApplicationLinksService } from './application-links.service.js';
import { LinkReadingService } from './link-reading.service.js';

@TenantController('application-links')
export class ApplicationLinksController {
  constructor(
    private readonly applicationLinks: ApplicationLinksService,
    private readonly reading: LinkReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApplicationLinkListReply })
  async list(@CurrentActor() actor: Actor): Promise<ApplicationLinkListReply> {
    return { items: await this.applicationLinks.list(actor) };
  }

  @Post()
  @Needs('billing')
  @ApiCreatedResponse({ type: ApplicationLinkReply })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateApplicationLinkRequest,
  ): Promise<ApplicationLinkReply> {
    return this.applicationLinks.create(actor, body);
  }

  @Get(':id')
  @ApiOkResponse({ type: ApplicationLinkReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ApplicationLinkReply> {
    return this.applicationLinks.get(actor, id);
  }

  @Patch(':id')
  @Needs('billing')
  @ApiOkResponse({ type: ApplicationLinkReply })
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateApplicationLinkRequest,
  ): Promise<ApplicationLinkReply> {
    return this.applicationLinks.update(actor, id, body);
  }

  @Get(':id/months')
  @ApiOperation({ summary: 'The months of the pulldown, newest first, as the source says.' })
  @ApiOkResponse({ type: MonthsReply })
  months(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MonthsReply> {
    return this.reading.months(actor, id);
  }

  @Get(':id/target-search')
  @ApiOperation({ summary: 'What to link to, as typed in a linking cell.' })
  @ApiOkResponse({ type: TargetSearchReply })
  search(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: TargetSearchQuery,
  ): Promise<TargetSearchReply> {
    return this.reading.search(actor, id, query);
  }
}
