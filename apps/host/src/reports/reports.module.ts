import { Module } from '@nestjs/common';
import { MonthCloseWorker } from './month-close.worker.js';
import { MonthClosesRepository } from './month-closes.repository.js';
import { ReportMaterial } from './report-material.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { TrendController } from './trend.controller.js';

@Module({
  controllers: [ReportsController, TrendController],
  providers: [MonthClosesRepository, MonthCloseWorker, ReportMaterial, ReportsService],
})
export class ReportsModule {}
