import { Global, Module } from '@nestjs/common';
import { EntityLinksController } from './entity-links.controller.js';
import { EntityLinksRepository } from './entity-links.repository.js';
import { EntityLinksService } from './entity-links.service.js';
import { LinkWriter } from './link-writer.js';

@Global()
@Module({
  controllers: [EntityLinksController],
  providers: [EntityLinksRepository, EntityLinksService, LinkWriter],
  exports: [EntityLinksRepository, LinkWriter],
})
export class EntityLinksModule {}
