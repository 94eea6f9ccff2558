import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Choice, Count, Counts, Flag, Many, One, Text, TextOrNull } from '../../http/api-fields.js';
import { MoneyDto } from '../../http/money.dto.js';
import { LINK_KINDS, type LinkKind } from '../../entity-links/index.js';
import { LineTotalsReply } from '../../run-store/lines.dto.js';
import { SelectionRequest } from '../decisions.dto.js';

/** Leads many links to another record of the target: all that lead to one now, or those of chosen lines. */
export class RePointRequest {
  @Choice(LINK_KINDS) @IsIn(LINK_KINDS) kind: LinkKind;

  @ApiPropertyOptional({ type: String, description: 'All links that lead to this id of the target now.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  fromTargetId?: string;

  @ApiPropertyOptional({ type: () => SelectionRequest, description: 'Or the links of these lines.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SelectionRequest)
  lines?: SelectionRequest;

  @Text("The target's id that they lead to from now on.") @IsString() @Length(1, 100) toTargetId: string;
  @Text('Why; kept in the history of every link.') @IsString() @Length(3, 500) reason: string;
}

export class ConfirmRePointRequest extends RePointRequest {
  @Text('Of the preview: what is done is what was shown.') @Matches(/^[0-9a-f]{64}$/) proof: string;
}

export class RePointedLinkReply {
  @Text() sourceKey: string;
  @Text() sourceName: string;
  @TextOrNull('null: not linked before.') before: string | null;
  @Text() after: string;
}

/** The run with its links as they are, or as they would be. */
export class RePointSideReply {
  @Count() linked: number;
  @Count() toDo: number;
  @Count('Changes in the plan.') operations: number;
  @Counts('Lines by finding code.') findings: Record<string, number>;
  @Many(() => MoneyDto) monthEffect: MoneyDto[];
}

export class RePointReply {
  @Flag('false: only shown.') done: boolean;
  @Text() proof: string;
  @Many(() => RePointedLinkReply) links: RePointedLinkReply[];
  @Many(() => LineTotalsReply) lines: LineTotalsReply[];
  @One(() => RePointSideReply) before: RePointSideReply;
  @One(() => RePointSideReply) after: RePointSideReply;
}
