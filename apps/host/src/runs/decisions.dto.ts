import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { MoneyDto } from '../http/money.dto.js';
import { Count, Flag, Many, One, Text } from '../http/api-fields.js';
import { LINK_KINDS, type LinkKind } from '../entity-links/index.js';
import { LinesFilter } from '../run-store/lines.dto.js';
import { RunReply } from '../run-store/runs.dto.js';

/** Ids of lines or charges; may be left out. */
const Ids = (description?: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: [String], ...(description ? { description } : {}) }),
    IsOptional(),
    IsArray(),
    IsString({ each: true }),
    ArrayMaxSize(10_000),
  );

/** Lines and charges, named one by one, or all lines of a filter but some. */
export class SelectionRequest {
  @Ids() lineIds?: string[];
  @Ids() chargeIds?: string[];
  @ApiPropertyOptional({ type: () => LinesFilter })
  @IsOptional()
  @ValidateNested()
  @Type(() => LinesFilter)
  filter?: LinesFilter;
  @Ids('With a filter: lines to leave out.') exceptLineIds?: string[];
  @ApiPropertyOptional({ type: Boolean, description: 'Only count, change nothing.' })
  @IsOptional()
  @IsBoolean()
  preview?: boolean;
}

export class ExcludeRequest extends SelectionRequest {
  @Text('Needed; it holds next month too.') @IsString() @Length(3, 500) reason: string;
}

export class IncludeRequest extends SelectionRequest {}

export class DecisionReply {
  @Flag('false: only counted.') done: boolean;
  @Count() lines: number;
  @Count() charges: number;
  @Many(() => MoneyDto) totals: MoneyDto[];
  @One(() => RunReply) run: RunReply;
}

export class AcceptSuggestionsRequest extends OmitType(SelectionRequest, ['chargeIds']) {
  @ApiPropertyOptional({ type: 'integer', description: '50 to 100, default 90.' })
  @IsOptional()
  @IsInt()
  @Min(50)
  @Max(100)
  minimumScore?: number;
  @ApiPropertyOptional({ type: [String], enum: LINK_KINDS })
  @IsOptional()
  @IsArray()
  @IsIn(LINK_KINDS, { each: true })
  kinds?: LinkKind[];
}

export class AcceptSuggestionsReply {
  @Flag('false: only counted.') done: boolean;
  @Count('Links that are (or would be) made.') links: number;
  @Count('Lines that they touch.') lines: number;
  @Count('Suggestions left alone because two candidates are alike.') ambiguous: number;
  @Many(() => MoneyDto) totals: MoneyDto[];
  @One(() => RunReply) run: RunReply;
}
