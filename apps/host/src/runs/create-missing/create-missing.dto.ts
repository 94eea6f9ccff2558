import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '../../http/calendar-input.js';
import { MoneyDto } from '../../http/money.dto.js';
import { Choice, Json, Many, One, Text, Texts } from '../../http/api-fields.js';
import { LINK_KINDS, type LinkKind } from '../../entity-links/index.js';
import { OperationReply, PreviewedRequestReply } from '../../plans/index.js';
import { RunReply } from '../../run-store/runs.dto.js';

const text = (length: number) => ({ type: String, maxLength: length, nullable: true }) as const;

/** What to create for a line. What is left out is filled from the line and the connection's defaults. */
export class CreateMissingItem {
  @Choice(LINK_KINDS) @IsIn(LINK_KINDS) kind: LinkKind;
  @Text('The line that lacks it.') @IsString() @Length(1, 600) lineId: string;
  @ApiPropertyOptional(text(200)) @IsOptional() @IsString() @Length(1, 200) name?: string;
  @ApiPropertyOptional(text(60)) @IsOptional() @IsString() @Length(0, 60) phone?: string;
  @ApiPropertyOptional(text(200)) @IsOptional() @IsString() @Length(0, 200) email?: string;
  @ApiPropertyOptional(text(60)) @IsOptional() @IsString() @Length(0, 60) vatNumber?: string;
  @ApiPropertyOptional(text(2)) @IsOptional() @Matches(/^[A-Z]{2}$/) countryCode?: string;
  @ApiPropertyOptional(text(200)) @IsOptional() @IsString() @Length(0, 200) address?: string;
  @ApiPropertyOptional(text(100)) @IsOptional() @IsString() @Length(0, 100) city?: string;
  @ApiPropertyOptional(text(20)) @IsOptional() @IsString() @Length(0, 20) postalCode?: string;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Contracts and services: months of a billing period.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(36)
  billingPeriodMonths?: number;
  @ApiPropertyOptional({ type: String, format: 'date' }) @IsOptional() @IsDay() start?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) @IsOptional() @IsDay() endExclusive?: string;
  @ApiPropertyOptional(text(100)) @IsOptional() @IsString() @Length(0, 100) sku?: string;
  @ApiPropertyOptional({ type: () => MoneyDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  unitPrice?: MoneyDto;
  @ApiPropertyOptional({ type: () => MoneyDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  unitCost?: MoneyDto;
}

export class CreateMissingRequest {
  @Many(() => CreateMissingItem)
  @ValidateNested({ each: true })
  @Type(() => CreateMissingItem)
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  items: CreateMissingItem[];
}

/** What would be created, filled in, with the exact requests. Confirming it is the approval of exactly that. */
export class CreateMissingProposalReply {
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text() lineId: string;
  @Json('The values for the dialog, by the names of the item.') values: Record<string, unknown>;
  @Text('What will be created, in a sentence.') sentence: string;
  @Many(() => PreviewedRequestReply) requests: PreviewedRequestReply[];
  @Texts('Things of the same kind that look alike and may be meant.') lookAlikes: string[];
  @Texts('What must be filled in first, in sentences.') problems: string[];
}

export class CreateMissingPreviewReply {
  @Many(() => CreateMissingProposalReply) items: CreateMissingProposalReply[];
}

export class CreateMissingReply {
  @Many(() => OperationReply) operations: OperationReply[];
  @One(() => RunReply) run: RunReply;
}
