import { Global, Module } from '@nestjs/common';
import { EntityLinksRepository } from './entity-links.repository.js';
import { LinkWriter } from './link-writer.js';

@Global()
@Module({ providers: [EntityLinksRepository, LinkWriter], exports: [EntityLinksRepository, LinkWriter] })
export class EntityLinksModule {}
