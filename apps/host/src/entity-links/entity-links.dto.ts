import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Choice, Count, Instant, Many, Text, TextOrNull } from '../http/api-fields.js';

export const LINK_KINDS = ['customer', 'contract', 'service'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export class EntityLinkReply {
  @Text() id: string;
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text('What it is remembered by.') sourceKey: string;
  @Text() sourceName: string;
  @TextOrNull('null: the link was taken away.') targetId: string | null;
  @TextOrNull() targetName: string | null;
  @Count() version: number;
  @Text() by: string;
  @TextOrNull() reason: string | null;
  @Instant() at: string;
  @TextOrNull('What it was before.') previousTargetName: string | null;
}

export class EntityLinkListReply {
  @Many(() => EntityLinkReply) items: EntityLinkReply[];
  @Count() version: number;
}

export class EntityLinkItem {
  @Choice(LINK_KINDS) @IsIn(LINK_KINDS) kind: LinkKind;

  @ApiPropertyOptional({ type: String, description: 'A line of the run; its keys are used.' })
  @IsOptional()
  @IsString()
  @Length(1, 600)
  lineId?: string;

  @ApiPropertyOptional({ type: String, description: 'The key itself, as a link or the history shows it.' })
  @IsOptional()
  @IsString()
  @Length(1, 600)
  sourceKey?: string;

  @ApiPropertyOptional({
    type: String,
    enum: ['everywhere', 'contract'],
    description:
      "Services: the same product everywhere (default), or only on this contract. Contracts: this one (default), or the customer's default for the billing period (everywhere).",
  })
  @IsOptional()
  @IsIn(['everywhere', 'contract'])
  scope?: 'everywhere' | 'contract';

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: "The target's id; null takes the link away.",
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  targetId?: string | null;

  @ApiPropertyOptional({
    type: String,
    description: 'A line of the target, where the same service stands twice on a contract.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  agreementLineId?: string;

  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @Length(0, 500) reason?: string;
}

export class PutEntityLinksRequest {
  @ApiPropertyOptional({ type: String, description: 'The run whose lines are named and validated again.' })
  @IsOptional()
  @IsUUID()
  runId?: string;

  @Many(() => EntityLinkItem)
  @ValidateNested({ each: true })
  @Type(() => EntityLinkItem)
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  items: EntityLinkItem[];
}

export class PutEntityLinksReply {
  @Count() version: number;
  @Count('Links that were changed.') changed: number;
  @Count('Lines of the run that are now linked.') linked: number;
  @Count('Lines of the run that still need somebody.') toDo: number;
}

export class EntityLinksQuery {
  @ApiPropertyOptional({ type: String, enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  history?: 'true' | 'false';
  @ApiPropertyOptional({ type: String, enum: LINK_KINDS }) @IsOptional() @IsIn(LINK_KINDS) kind?: LinkKind;
}
