import { Body, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { NameTemplatesDto } from '../../application-links/index.js';
import { CurrentActor, type Actor } from '../../http/actor.js';
import { TenantController } from '../../http/tenant-controller.decorator.js';
import { NameExamplesReply } from './name-templates-preview.dto.js';
import { NameTemplatesService } from './name-templates.service.js';

@TenantController('application-links/:id/name-templates', 'application-links')
export class NameTemplatesController {
  constructor(private readonly names: NameTemplatesService) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What things would be named by templates, on a line of this link. Saves nothing.',
  })
  @ApiOkResponse({ type: NameExamplesReply })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NameTemplatesDto,
  ): Promise<NameExamplesReply> {
    return this.names.preview(actor, id, body);
  }
}
