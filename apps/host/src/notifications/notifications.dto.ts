import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import { Count, Flag, Instant, Many, Text } from '../http/api-fields.js';
import { NOTICE_KINDS } from './notice-kinds.js';

export class NotificationReply {
  @Text() id: string;
  @Text('The run that it is about.') runId: string;
  @Text(`What happened to the run: ${Object.keys(NOTICE_KINDS).join(', ')}.`)
  kind: string;
  @Text() title: string;
  @Text('What happened and what to do, in a sentence.') message: string;
  @Instant() at: string;
  @Flag('Whether this member has read it.') read: boolean;
}

export class NotificationListReply {
  @Count() unread: number;
  @Many(() => NotificationReply) items: NotificationReply[];
}

export class ReadNotificationsRequest {
  /** All that happened until then is read. */
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  through: string;
}
