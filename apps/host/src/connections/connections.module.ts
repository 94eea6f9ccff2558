import { Global, Module } from '@nestjs/common';
import { ConnectionChecksService } from './connection-checks.service.js';
import { ConnectionsController } from './connections.controller.js';
import { ConnectionsRepository } from './connections.repository.js';
import { ConnectionsService } from './connections.service.js';
import { ConnectorContexts } from './connector-contexts.js';

@Global()
@Module({
  controllers: [ConnectionsController],
  providers: [ConnectionsRepository, ConnectionsService, ConnectionChecksService, ConnectorContexts],
  exports: [ConnectionsRepository, ConnectionsService, ConnectorContexts],
})
export class ConnectionsModule {}
