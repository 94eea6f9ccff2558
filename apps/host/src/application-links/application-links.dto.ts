import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  Choice,
  Count,
  Flag,
  Instant,
  Json,
  Many,
  One,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';
import { PoliciesDto, PoliciesReply } from './policies.dto.js';

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
