import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  CreateSavedViewRequest,
  SavedViewListReply,
  SavedViewReply,
  TakeOverViewsRequest,
  UpdateSavedViewRequest,
} from './saved-views.dto.js';
import { SavedViewsService } from './saved-views.service.js';

@TenantController('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @ApiOperation({ summary: 'This member’s own and those that are shared, by name.' })
  @ApiOkResponse({ type: SavedViewListReply })
  list(@CurrentActor() actor: Actor): Promise<SavedViewListReply> {
    return this.views.list(actor);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedViewReply })
  create(@CurrentActor() actor: Actor, @Body() body: CreateSavedViewRequest): Promise<SavedViewReply> {
    return this.views.create(actor, body);
  }

  @Post('take-over')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes what a browser kept: all or nothing, and nothing twice.' })
  @ApiOkResponse({ type: SavedViewListReply })
  takeOver(@CurrentActor() actor: Actor, @Body() body: TakeOverViewsRequest): Promise<SavedViewListReply> {
    return this.views.takeOver(actor, body.views);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedViewReply })
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateSavedViewRequest,
  ): Promise<SavedViewReply> {
    return this.views.update(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Deletes a view; for a week it can be restored.' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedViewReply })
  restore(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SavedViewReply> {
    return this.views.restore(actor, id);
  }
}
