import { Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { SignedInController } from '../http/tenant-controller.decorator.js';
import { ConnectorListReply } from './connectors.dto.js';
import { ConnectorsService } from './connectors.service.js';

@SignedInController('connectors')
export class ConnectorsController {
  constructor(private readonly connectors: ConnectorsService) {}

  @Get()
  @ApiOperation({ summary: 'The catalogue, with the JSON Schemas of settings and credentials.' })
  @ApiOkResponse({ type: ConnectorListReply })
  list(): ConnectorListReply {
    return { items: this.connectors.catalogue() };
  }
}
