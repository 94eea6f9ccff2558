import { IsBoolean, IsString, Length, Matches } from 'class-validator';
import { Flag, Text, TextOrNull } from '../http/api-fields.js';

export class ScheduleRequest {
  @Flag() @IsBoolean() enabled: boolean;
  @Text('Local time of day, HH:MM.', '05:30') @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) at: string;
  @Text('IANA zone.', 'Europe/Athens') @IsString() @Length(1, 60) zone: string;
}

export class ScheduleReply {
  @Flag() enabled: boolean;
  @Text() at: string;
  @Text() zone: string;
  @TextOrNull() nextAt: string | null;
  @TextOrNull() lastRunId: string | null;
}
