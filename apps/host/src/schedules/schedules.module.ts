import { Module } from '@nestjs/common';
import { AutoApprovalService } from './auto-approval.service.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesService } from './schedules.service.js';

@Module({ controllers: [SchedulesController], providers: [AutoApprovalService, SchedulesService] })
export class SchedulesModule {}
