import { Global, Module } from '@nestjs/common';
import { ApplicationLinksController } from './application-links.controller.js';
import { ApplicationLinksRepository } from './application-links.repository.js';
import { ApplicationLinksService } from './application-links.service.js';
import { LinkReadingService } from './link-reading.service.js';
import { LinkSides } from './link-sides.js';

@Global()
@Module({
  controllers: [ApplicationLinksController],
  providers: [ApplicationLinksRepository, ApplicationLinksService, LinkReadingService, LinkSides],
  exports: [ApplicationLinksRepository, ApplicationLinksService, LinkSides],
})
export class ApplicationLinksModule {}
