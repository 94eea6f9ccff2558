import { Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { ReportReply } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@TenantController('runs/:id', 'reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get('report')
  @ApiOperation({
    summary: 'Per customer: what the distributor billed, what the target will bill and did bill.',
  })
  @ApiOkResponse({ type: ReportReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportReply> {
    return this.reports.get(actor, id);
  }

  @Get('report.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const file = await this.reports.csv(actor, id);
    return new StreamableFile(file.content, { disposition: `attachment; filename="${file.name}"` });
  }

  @Get('report.xlsx')
  @Header('Content-Type', SPREADSHEET)
  @ApiProduces(SPREADSHEET)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async spreadsheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const file = await this.reports.spreadsheet(actor, id);
    return new StreamableFile(file.content, { disposition: `attachment; filename="${file.name}"` });
  }

  @Get('report.pdf')
  @Header('Content-Type', 'application/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const file = await this.reports.pdf(actor, id);
    return new StreamableFile(file.content, { disposition: `attachment; filename="${file.name}"` });
  }
}
