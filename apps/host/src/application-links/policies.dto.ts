// One table: the policies of an application link, as they are given and as they hold.
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
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
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
} from '../http/api-fields.js';
import { AutoApprovalDto, AutoApprovalReply } from './auto-approval.dto.js';
import { NameTemplatesDto, NameTemplatesReply } from './name-templates.dto.js';
import {
  DATE_POLICIES,
  DECIMAL,
  decimalMessage,
  PolicyOverrideDto,
  PolicyOverrideReply,
  PriceRuleDto,
  PriceRuleReply,
  type DatePolicy,
} from './policy-overrides.dto.js';

const ALLOWANCES = ['refuse', 'allow'] as const;
const BELOW_COST = ['warn', 'hold'] as const;

/** Policies of a link, as data. A member that is left out keeps its value; `null` takes a limit away. */
export class PoliciesDto {
  @ApiPropertyOptional({ type: String, enum: DATE_POLICIES, description: 'From when a change is written.' })
  @IsOptional()
  @IsIn(DATE_POLICIES, { message: `dates must be one of ${DATE_POLICIES.join(', ')}` })
  dates?: DatePolicy;

  @ApiPropertyOptional({ type: () => PriceRuleDto, description: 'Where a price comes from.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PriceRuleDto)
  price?: PriceRuleDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Short for a price rule of kind markup; null: no mark-up.',
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

  @ApiPropertyOptional({ type: String, description: 'Share of the units that may differ, in percent.' })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  tolerancePercent?: string;

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

  @ApiPropertyOptional({ type: String, nullable: true, description: 'The same in percent of the units.' })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  largestChangePercent?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: "The same in money of a full period, in the service's currency.",
  })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  largestChangeMoney?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    description: 'Most of the lines that may go to 0 in one plan, in percent.',
  })
  @IsOptional()
  @IsInt({ message: 'mostEnds must be a whole number of percent' })
  @Min(0)
  @Max(100)
  mostEnds?: number | null;

  @ApiPropertyOptional({
    type: String,
    enum: ALLOWANCES,
    description: 'Whether a source that bills nothing any more may end everything.',
  })
  @IsOptional()
  @IsIn(ALLOWANCES, { message: 'emptySource must be refuse or allow' })
  emptySource?: (typeof ALLOWANCES)[number];

  @ApiPropertyOptional({
    type: String,
    enum: BELOW_COST,
    description: 'Whether a change that sells below cost is only named, or waits for a tick by hand.',
  })
  @IsOptional()
  @IsIn(BELOW_COST, { message: 'belowCost must be warn or hold' })
  belowCost?: (typeof BELOW_COST)[number];

  @ApiPropertyOptional({ type: 'integer', description: 'How long an approval holds. 1 to 720, default 24.' })
  @IsOptional()
  @IsInt({ message: 'approvalHours must be a whole number of hours' })
  @Min(1, { message: 'approvalHours must be at least 1' })
  @Max(720, { message: 'approvalHours must be at most 720, which is 30 days' })
  approvalHours?: number;

  @ApiPropertyOptional({ type: 'integer', enum: [1, 2], description: 'How many people approve a plan.' })
  @IsOptional()
  @IsIn([1, 2], { message: 'approvers must be 1 or 2' })
  approvers?: 1 | 2;

  @ApiPropertyOptional({
    type: 'integer',
    description: "Share of the target's hour that is left to other tools, in percent. 0 to 95, default 50.",
  })
  @IsOptional()
  @IsInt({ message: 'headroomPercent must be a whole number of percent' })
  @Min(0, { message: 'headroomPercent must be at least 0' })
  @Max(95, { message: 'headroomPercent must be at most 95: with less than 5 % nothing would be written' })
  headroomPercent?: number;

  @ApiPropertyOptional({
    type: () => AutoApprovalDto,
    nullable: true,
    description: 'Rails under which a scheduled plan is approved by this policy; null: a person approves.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AutoApprovalDto)
  autoApproval?: AutoApprovalDto | null;

  @ApiPropertyOptional({ type: () => NameTemplatesDto, description: 'How created things are named.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NameTemplatesDto)
  names?: NameTemplatesDto;

  @ApiPropertyOptional({
    type: () => [PolicyOverrideDto],
    description: 'All of them: the list replaces the one before.',
  })
  @IsOptional()
  @IsArray({ message: 'overrides must be a list' })
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => PolicyOverrideDto)
  overrides?: PolicyOverrideDto[];
}

export class PoliciesReply {
  @Choice(DATE_POLICIES) dates: DatePolicy;
  @One(() => PriceRuleReply) price: PriceRuleReply;
  @TextOrNull('Of a price rule of kind markup; null with every other.') markUpPercent: string | null;
  @Flag() knownEnds: boolean;
  @Text() toleranceUnits: string;
  @Text() tolerancePercent: string;
  @Text() toleranceMoney: string;
  @TextOrNull() largestChangeUnits: string | null;
  @TextOrNull() largestChangePercent: string | null;
  @TextOrNull() largestChangeMoney: string | null;
  @CountOrNull('Percent of the lines.') mostEnds: number | null;
  @Choice(ALLOWANCES) emptySource: (typeof ALLOWANCES)[number];
  @Choice(BELOW_COST) belowCost: (typeof BELOW_COST)[number];
  @Count('Hours that an approval holds.') approvalHours: number;
  @Count('1, or 2 where a second person approves.') approvers: number;
  @Count("Percent of the target's hour that is left to other tools.") headroomPercent: number;
  @OneOrNull(() => AutoApprovalReply) autoApproval: AutoApprovalReply | null;
  @One(() => NameTemplatesReply) names: NameTemplatesReply;
  @Many(() => PolicyOverrideReply) overrides: PolicyOverrideReply[];
}
