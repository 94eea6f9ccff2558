import { Body, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import { ImportLinksReply, ImportLinksRequest } from './link-files.dto.js';
import { LinkFilesService } from './link-files.service.js';

@TenantController('application-links/:id', 'entity-links')
export class LinkFilesController {
  constructor(private readonly files: LinkFilesService) {}

  @Get('entity-links.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const content = await this.files.export(actor, id);
    return new StreamableFile(content, { disposition: 'attachment; filename="tallylink-links.csv"' });
  }

  @Post('entity-links/import')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Takes all of a table or, when a row is refused, nothing; each such row is named.',
  })
  @ApiOkResponse({ type: ImportLinksReply })
  import(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ImportLinksRequest,
  ): Promise<ImportLinksReply> {
    return this.files.import(actor, id, body);
  }
}
