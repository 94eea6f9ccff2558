import { Global, Module } from '@nestjs/common';
import { Leases } from './leases.js';
import { QueueService } from './queue.service.js';

@Global()
@Module({ providers: [Leases, QueueService], exports: [Leases, QueueService] })
export class QueueModule {}
