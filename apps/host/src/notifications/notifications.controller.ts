import { Body, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import {
  NotificationPreferencesReply,
  NotificationPreferencesRequest,
} from './notification-preferences.dto.js';
import { NotificationPreferencesService } from './notification-preferences.service.js';
import { NotificationListReply, ReadNotificationsRequest } from './notifications.dto.js';
import { NotificationsService } from './notifications.service.js';

@TenantController('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly preferences: NotificationPreferencesService,
  ) {}

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

  @Get('preferences')
  @ApiOperation({ summary: 'Every kind of notice, and whether this member is told.' })
  @ApiOkResponse({ type: NotificationPreferencesReply })
  readPreferences(@CurrentActor() actor: Actor): Promise<NotificationPreferencesReply> {
    return this.preferences.read(actor);
  }

  @Put('preferences')
  @ApiOkResponse({ type: NotificationPreferencesReply })
  writePreferences(
    @CurrentActor() actor: Actor,
    @Body() { off }: NotificationPreferencesRequest,
  ): Promise<NotificationPreferencesReply> {
    return this.preferences.write(actor, off);
  }
}
