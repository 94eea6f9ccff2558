import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { PoliciesDto } from '../../application-links/index.js';
import { Count, Flag, Instant, Many, One, Text, TextOrNull, Texts } from '../../http/api-fields.js';
import { IsMonthInput } from '../../http/calendar-input.js';
import { MoneyDto } from '../../http/money.dto.js';

/** Rails to try. A member that is left out is the link's own. */
export class GuardRailsRequest extends PickType(PoliciesDto, [
  'largestChangeUnits',
  'largestChangePercent',
  'largestChangeMoney',
  'mostEnds',
  'emptySource',
  'belowCost',
] as const) {}

export class ReplayQuery {
  @ApiPropertyOptional({ type: String, description: 'YYYY-MM; left out: the newest month with a plan.' })
  @IsOptional()
  @IsMonthInput()
  month?: string;
}

export class ReplaySideReply {
  @Count('Changes.') changes: number;
  @Count('Services that they are of.') services: number;
  @Many(() => MoneyDto) money: MoneyDto[];
  @Texts('What they would write, at most the first 50.') summaries: string[];
}

export class ReplayedPlanReply {
  @Text() runId: string;
  @Text() hash: string;
  @Text() state: string;
  @Instant() madeAt: string;
  @One(() => ReplaySideReply) approves: ReplaySideReply;
  @One(() => ReplaySideReply) holds: ReplaySideReply;
  @Texts('What the rails would have said.') guards: string[];
  @Flag('Whether these rails decide any change otherwise than those of that day did.') differs: boolean;
}

/** Nothing was written and nothing stored. */
export class ReplayReply {
  @TextOrNull('null: no month of this application link has a plan yet.') month: string | null;
  @Many(() => ReplayedPlanReply) plans: ReplayedPlanReply[];
}
