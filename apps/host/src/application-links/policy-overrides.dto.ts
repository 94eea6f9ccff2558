import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Choice, ChoiceOrNull, OneOrNull, TextOrNull } from '../http/api-fields.js';

export const DATE_POLICIES = ['exact', 'next-period', 'increase-exact'] as const;
export type DatePolicy = (typeof DATE_POLICIES)[number];
export const PRICE_RULES = ['leave', 'copy', 'markup', 'margin'] as const;
export type PriceRuleKind = (typeof PRICE_RULES)[number];

export const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;
export const decimalMessage = { message: '$property must be a decimal such as 15 or 2.5' };

/** Where a target price comes from. */
export class PriceRuleDto {
  @Choice(
    PRICE_RULES,
    "leave: the target's own; copy: the source's; markup: cost plus percent; margin: cost plus an amount.",
  )
  @IsIn(PRICE_RULES, { message: `the kind of a price rule must be one of ${PRICE_RULES.join(', ')}` })
  kind: PriceRuleKind;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Of kind markup.' })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  percent?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: "Of kind margin: per unit and period, in the service's currency.",
  })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  amount?: string | null;
}

export class PriceRuleReply {
  @Choice(PRICE_RULES) kind: PriceRuleKind;
  @TextOrNull() percent: string | null;
  @TextOrNull() amount: string | null;
}

/** Other policies for a customer, a service, or one service of one customer. What is left out is the link's. */
export class PolicyOverrideDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: "The target's customer." })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  customerId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'As it was chosen, for screens.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  customerName?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: "The target's service." })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  serviceId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'As it was chosen, for screens.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  serviceName?: string | null;

  @ApiPropertyOptional({ type: String, enum: DATE_POLICIES, nullable: true })
  @IsOptional()
  @IsIn(DATE_POLICIES, { message: `dates must be one of ${DATE_POLICIES.join(', ')}` })
  dates?: DatePolicy | null;

  @ApiPropertyOptional({ type: () => PriceRuleDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PriceRuleDto)
  price?: PriceRuleDto | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  toleranceUnits?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  tolerancePercent?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  toleranceMoney?: string | null;
}

export class PolicyOverrideReply {
  @TextOrNull() customerId: string | null;
  @TextOrNull() customerName: string | null;
  @TextOrNull() serviceId: string | null;
  @TextOrNull() serviceName: string | null;
  @ChoiceOrNull(DATE_POLICIES) dates: DatePolicy | null;
  @OneOrNull(() => PriceRuleReply) price: PriceRuleReply | null;
  @TextOrNull() toleranceUnits: string | null;
  @TextOrNull() tolerancePercent: string | null;
  @TextOrNull() toleranceMoney: string | null;
}
