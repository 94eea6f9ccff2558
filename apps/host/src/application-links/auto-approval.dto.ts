import { IsBoolean, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { CountOrNull, Flag, Instant, Text, TextOrNull } from '../http/api-fields.js';
import { DECIMAL, decimalMessage } from './policy-overrides.dto.js';

/** Rails under which the plan of a scheduled run is approved by the policy. Outside of them it waits for a person. */
export class AutoApprovalDto {
  @ApiPropertyOptional({ type: 'integer', nullable: true, description: 'Most changes in one plan.' })
  @IsOptional()
  @IsInt({ message: 'mostChanges must be a whole number' })
  @Min(1)
  @Max(50000)
  mostChanges?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Largest change of units.' })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  largestChangeUnits?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: "Largest change of a period's bill." })
  @IsOptional()
  @Matches(DECIMAL, decimalMessage)
  largestChangeMoney?: string | null;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'Whether what the policy has approved is written at once. Left out: a person starts it.',
  })
  @IsOptional()
  @IsBoolean({ message: 'apply must be true or false' })
  apply?: boolean;
}

export class AutoApprovalReply {
  @CountOrNull() mostChanges: number | null;
  @TextOrNull() largestChangeUnits: string | null;
  @TextOrNull() largestChangeMoney: string | null;
  @Flag('Whether it is written at once.') apply: boolean;
  @Text('The person who set it.') setBy: string;
  @Instant() setAt: string;
}
