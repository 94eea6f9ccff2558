import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { NotificationListReply, ReadNotificationsRequest } from './notifications.dto.js';
import { NotificationsService } from './notifications.service.js';

@TenantController('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @ApiOperation({ summary: 'The newest first, with what this member has not read.' })
  @ApiOkResponse({ type: NotificationListReply })
  list(@CurrentActor() actor: Actor): Promise<NotificationListReply> {
    return this.notifications.list(actor);
  }

  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: NotificationListReply })
  markRead(
    @CurrentActor() actor: Actor,
    @Body() { through }: ReadNotificationsRequest,
  ): Promise<NotificationListReply> {
    return this.notifications.markRead(actor, through);
  }
}
