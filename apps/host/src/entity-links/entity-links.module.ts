import { Global, Module } from '@nestjs/common';
import { DecisionsRepository } from './decisions.repository.js';
import { EntityLinksRepository } from './entity-links.repository.js';
import { LinkWriter } from './link-writer.js';

const SHARED = [DecisionsRepository, EntityLinksRepository, LinkWriter];

@Global()
@Module({ providers: SHARED, exports: SHARED })
export class EntityLinksModule {}
