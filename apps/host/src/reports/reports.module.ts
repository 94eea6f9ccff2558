import { Module } from '@nestjs/common';
import { ReportMaterial } from './report-material.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({ controllers: [ReportsController], providers: [ReportMaterial, ReportsService] })
export class ReportsModule {}
