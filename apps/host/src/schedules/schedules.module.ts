import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { AutoApprovalService } from './auto-approval.service.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesService } from './schedules.service.js';

@Module({
  imports: [NotificationsModule],
  controllers: [SchedulesController],
  providers: [AutoApprovalService, SchedulesService],
})
export class SchedulesModule {}
