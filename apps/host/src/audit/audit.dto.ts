import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Count, CountOrNull, Flag, Instant, JsonOrNull, Many, Text, TextOrNull } from '../http/api-fields.js';

export class AuditQuery {
  @ApiPropertyOptional({ type: String, description: 'A resource, for example run:<id>.' })
  @IsOptional()
  @IsString()
  @Length(1, 700)
  resource?: string;
  @ApiPropertyOptional({ type: 'integer', description: 'Entries before this number.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Max(Number.MAX_SAFE_INTEGER)
  before?: number;
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

export class AuditEntryReply {
  @Count() number: number;
  @Instant() at: string;
  @Text() actor: string;
  @Text() action: string;
  @Text() resource: string;
  @TextOrNull() reason: string | null;
  @JsonOrNull() before: Record<string, unknown> | null;
  @JsonOrNull() after: Record<string, unknown> | null;
  @Text('Over this entry and the one before.') hash: string;
}

export class AuditListReply {
  @Many(() => AuditEntryReply) items: AuditEntryReply[];
  @CountOrNull() nextBefore: number | null;
}

export class AuditVerificationReply {
  @Flag() intact: boolean;
  @Count() entries: number;
  @CountOrNull('The first entry that does not fit.') brokenAt: number | null;
}
