import { Body, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ScheduleReply, ScheduleRequest } from './schedules.dto.js';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { SchedulesService } from './schedules.service.js';

@TenantController('application-links/:id/schedule', 'schedules')
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  @Get()
  @ApiOkResponse({ type: ScheduleReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ScheduleReply> {
    return this.schedules.get(actor, id);
  }

  @Put()
  @Needs('billing')
  @ApiOkResponse({ type: ScheduleReply })
  put(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ScheduleRequest,
  ): Promise<ScheduleReply> {
    return this.schedules.put(actor, id, body);
  }
}
