import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { FoundConnector } from './connector-loader.js';
import { ConnectorsController } from './connectors.controller.js';
import { ConnectorsService, FOUND_CONNECTORS } from './connectors.service.js';

@Global()
@Module({})
export class ConnectorsModule {
  static with(found: readonly FoundConnector[]): DynamicModule {
    return {
      module: ConnectorsModule,
      imports: [DiscoveryModule, ...found.map((connector) => connector.module)],
      controllers: [ConnectorsController],
      providers: [ConnectorsService, { provide: FOUND_CONNECTORS, useValue: found }],
      exports: [ConnectorsService],
    };
  }
}
