import { Module } from '@nestjs/common';
import { ApiKeysService } from './api-keys.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

@Module({
  controllers: [MembersController],
  providers: [MembersService, ApiKeysService],
  exports: [ApiKeysService],
})
export class MembersModule {}
