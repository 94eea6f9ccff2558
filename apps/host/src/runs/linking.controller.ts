import { Body, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  EntityLinkListReply,
  EntityLinksQuery,
  PutEntityLinksReply,
  PutEntityLinksRequest,
} from '../entity-links/index.js';
import { LinkingService } from './linking.service.js';

@TenantController('application-links/:id/entity-links', 'entity-links')
export class LinkingController {
  constructor(private readonly entityLinks: LinkingService) {}

  @Get()
  @ApiOperation({ summary: 'The links that hold now, or with `history=true` every version.' })
  @ApiOkResponse({ type: EntityLinkListReply })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EntityLinksQuery,
  ): Promise<EntityLinkListReply> {
    return this.entityLinks.list(actor, id, query);
  }

  @Put()
  @Needs('billing')
  @ApiOperation({
    summary:
      'Links, changes or takes away; the run named is validated again without any request to a vendor.',
  })
  @ApiOkResponse({ type: PutEntityLinksReply })
  put(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutEntityLinksRequest,
  ): Promise<PutEntityLinksReply> {
    return this.entityLinks.put(actor, id, body);
  }
}
