import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Count, Flag, Many, Text } from '../../http/api-fields.js';

export class ImportLinksRequest {
  @Text('The table, as text: as the export gives it.') @IsString() @Length(0, 8_000_000) content: string;

  @ApiPropertyOptional({
    type: String,
    description: 'The run whose target the ids are looked up in; it is validated again.',
  })
  @IsOptional()
  @IsUUID()
  runId?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Only say what would change.' })
  @IsOptional()
  @IsBoolean()
  preview?: boolean;
}

export class RefusedRowReply {
  @Count("The row's line in the file; the head is 1.") row: number;
  @Text() message: string;
}

export class ImportLinksReply {
  @Flag('false: nothing was changed, because it was a preview or rows were refused.') done: boolean;
  @Count() rows: number;
  @Count('Links that change.') changed: number;
  @Many(() => RefusedRowReply) refused: RefusedRowReply[];
}
