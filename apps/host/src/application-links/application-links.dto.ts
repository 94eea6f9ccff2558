// One table: the shapes of an application link and its policies.
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  Choice,
  Count,
  CountOrNull,
  Flag,
  Instant,
  Json,
  Many,
  One,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';

export const DATE_POLICIES = ['exact', 'next-period', 'increase-exact'] as const;
export type DatePolicy = (typeof DATE_POLICIES)[number];
const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;
const decimalMessage = { message: 'must be a decimal such as 15 or 2.5' };

/** Policies of a link, as data. A member that is left out keeps its value. */
export class PoliciesDto {
  @ApiPropertyOptional({ type: String, enum: DATE_POLICIES, description: 'From when a change is written.' })
  @IsOptional()
  @IsIn(DATE_POLICIES)
  dates?: DatePolicy;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Mark-up in percent of the cost; null: no price rule.',
  })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  markUpPercent?: string | null;

  @ApiPropertyOptional({ type: Boolean, description: 'Offer known ends already ticked.' })
  @IsOptional()
  @IsBoolean()
  knownEnds?: boolean;

  @ApiPropertyOptional({ type: String, description: 'Units that may differ without a finding.' })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  toleranceUnits?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Difference of unit cost that makes no finding, in money.',
  })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  toleranceMoney?: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Largest change of units that a plan may hold without a second look.',
  })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  largestChangeUnits?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    description: 'Most of the lines that may go to 0 in one plan, in percent.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  mostEnds?: number | null;
}

export class PoliciesReply {
  @Choice(DATE_POLICIES) dates: DatePolicy;
  @TextOrNull() markUpPercent: string | null;
  @Flag() knownEnds: boolean;
  @Text() toleranceUnits: string;
  @Text() toleranceMoney: string;
  @TextOrNull() largestChangeUnits: string | null;
  @CountOrNull('Percent of the lines.') mostEnds: number | null;
}

export class LinkSideReply {
  @Text() connectionId: string;
  @Text() connectionName: string;
  @Text() connectorId: string;
  @Text("The connector's display name, for heads: Autotask.") displayName: string;
  @Json("The vendor's words for the canonical columns.") vocabulary: Record<string, string>;
}

export class ApplicationLinkReply {
  @Text() id: string;
  @Text() name: string;
  @One(() => LinkSideReply) source: LinkSideReply;
  @One(() => LinkSideReply) target: LinkSideReply;
  @One(() => PoliciesReply) policies: PoliciesReply;
  @Count("Version of its entity links; it is part of a plan's hash.") entityLinkVersion: number;
  @Instant() createdAt: string;
}

export class ApplicationLinkListReply {
  @Many(() => ApplicationLinkReply) items: ApplicationLinkReply[];
}

export class CreateApplicationLinkRequest {
  @Text() @IsString() @Length(1, 120) name: string;
  @Text() @IsUUID() sourceConnectionId: string;
  @Text() @IsUUID() targetConnectionId: string;
  @ApiPropertyOptional({ type: () => PoliciesDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => PoliciesDto)
  policies?: PoliciesDto;
}

export class UpdateApplicationLinkRequest {
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @Length(1, 120) name?: string;
  @ApiPropertyOptional({ type: () => PoliciesDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => PoliciesDto)
  policies?: PoliciesDto;
}

export class MonthReply {
  @Text('YYYY-MM', '2026-10') month: string;
  @TextOrNull('The newest run of the month.') runId: string | null;
  @TextOrNull() runState: string | null;
}

export class MonthsReply {
  @Many(() => MonthReply) items: MonthReply[];
  @TextOrNull("The source's zone.") zone: string | null;
  @Text("The source's present time.") now: string;
  @Texts() currencies: string[];
}

export const SEARCH_KINDS = ['customer', 'contract', 'service'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export class TargetSearchQuery {
  @Choice(SEARCH_KINDS) @IsIn(SEARCH_KINDS) kind: SearchKind;
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @Length(0, 200) text?: string;
  @ApiPropertyOptional({ type: String, description: 'Contracts of this target customer only.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  customerId?: string;
  @ApiPropertyOptional({ type: 'integer', description: '1 to 50, default 20.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

export class TargetHitReply {
  @Choice(SEARCH_KINDS) kind: SearchKind;
  @Text() id: string;
  @Text() name: string;
  @Text('What tells it from others: SKU, period, number.') detail: string;
  @Flag() active: boolean;
}

export class TargetSearchReply {
  @Many(() => TargetHitReply) items: TargetHitReply[];
}
