import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { Flag, Many, Text, TextOrNull } from '../http/api-fields.js';
import { CHOOSABLE_KINDS, type NoticeKind } from './notice-kinds.js';

export class NoticeKindReply {
  @Text() kind: string;
  @Text('What happens, as a head.') title: string;
  @Text('What it tells, in a sentence.') message: string;
  @Flag('This member is told.') on: boolean;
  @TextOrNull('Why it cannot be turned off; null: the member chooses.') alwaysBecause: string | null;
}

export class NotificationPreferencesReply {
  @Many(() => NoticeKindReply) kinds: NoticeKindReply[];
}

export class NotificationPreferencesRequest {
  /** Kinds that this member is not told of; all others are told. */
  @ApiProperty({ type: String, isArray: true, enum: CHOOSABLE_KINDS })
  @IsArray()
  @ArrayUnique()
  @IsIn(CHOOSABLE_KINDS, {
    each: true,
    message: `each of $property must be a kind that can be turned off: ${CHOOSABLE_KINDS.join(', ')}`,
  })
  off: NoticeKind[];
}
