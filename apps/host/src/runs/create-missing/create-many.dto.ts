import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { MoneyDto } from '../../http/money.dto.js';
import {
  Choice,
  Count,
  CountOrNull,
  Flag,
  Json,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../../http/api-fields.js';
import { LINK_KINDS, type LinkKind } from '../../entity-links/index.js';
import { OPERATION_STATES, OperationReply, type OperationState } from '../../plans/index.js';
import { RunReply } from '../../run-store/runs.dto.js';
import { SelectionRequest } from '../decisions.dto.js';

/** More rows than this are created in several goes. */
export const MOST_ROWS = 500;
export const ROW_ACTIONS = ['create', 'link'] as const;

/** What a person changed in a row. */
export class MissingRowChange {
  @Text('Of the row.') @IsString() @Length(1, 700) key: string;
  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  name?: string;
  @ApiPropertyOptional({ type: () => MoneyDto, description: 'Of a service.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  unitPrice?: MoneyDto;
}

/** What lines lack in the target: lines by id, or all that match a filter. */
export class MissingRequest extends PickType(SelectionRequest, ['lineIds', 'filter', 'exceptLineIds']) {
  @ApiPropertyOptional({ type: [String], enum: LINK_KINDS, description: 'Left out: all three.' })
  @IsOptional()
  @IsArray()
  @IsIn(LINK_KINDS, { each: true })
  kinds?: LinkKind[];
  @ApiPropertyOptional({ type: () => [MissingRowChange] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => MissingRowChange)
  changes?: MissingRowChange[];
}

export class MissingRowChoice extends MissingRowChange {
  @Choice(ROW_ACTIONS) @IsIn(ROW_ACTIONS) action: (typeof ROW_ACTIONS)[number];
  @ApiPropertyOptional({ type: String, description: 'With `link`: what the target has already.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  targetId?: string;
  @Text('Of the row: what is created is what was shown.') @Matches(/^[0-9a-f]{64}$/) proof: string;
}

/** The rows to be done, as they were shown; rows that are not named are left alone. */
export class CreateManyRequest extends PickType(MissingRequest, [
  'lineIds',
  'filter',
  'exceptLineIds',
  'kinds',
] as const) {
  @Many(() => MissingRowChoice)
  @ValidateNested({ each: true })
  @Type(() => MissingRowChoice)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  rows: MissingRowChoice[];
}

/** Something that the target has and that may be meant. */
export class LookAlikeReply {
  @Text() targetId: string;
  @Text() targetName: string;
  @Count('0 to 100.') score: number;
  @Text('What it is and why it looks alike.') sentence: string;
}

/** How an earlier creation of the same thing went. */
export class EarlierCreationReply {
  @Choice(OPERATION_STATES) state: OperationState;
  @TextOrNull() message: string | null;
}

export class MissingRowReply {
  @Text('The same for every line that lacks this.') key: string;
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text() name: string;
  @CountOrNull('Characters that the target takes; null: not known.') longestName: number | null;
  @Text('The first line that lacks it.') lineId: string;
  @Count('Lines that lack it.') lines: number;
  @Text() customerName: string;
  @Text() serviceName: string;
  @Text() currency: string;
  @Json('The values, by the names of an item of create-missing.') values: Record<string, unknown>;
  @TextOrNull('The row of the customer that is created first.') needs: string | null;
  @Flag('Offered ticked: nothing speaks against it.') ticked: boolean;
  @Flag('Something that is there is probably meant: a person decides.') doubtful: boolean;
  @Flag('The target has this very name: most targets refuse a second one.') nameTaken: boolean;
  @Flag('No rule gives a price: a person does, and until then it cannot be created.') needsPrice: boolean;
  @Flag('It is on its way already.') working: boolean;
  @Many(() => LookAlikeReply) lookAlikes: LookAlikeReply[];
  @Texts('What must be done first, in sentences.') problems: string[];
  @OneOrNull(() => EarlierCreationReply) earlier: EarlierCreationReply | null;
  @Text() proof: string;
}

export class MissingReply {
  @Many(() => MissingRowReply) rows: MissingRowReply[];
  @Count('Chosen lines that lack something.') lines: number;
  @Count('Rows that are left for another go.') more: number;
  @Count('Requests that the target takes from us now.') roomNow: number;
  @Count(
    'Requests besides one for each creation: looking before and reading back each kind, contracts that wait for a new customer apart.',
  )
  readsPerBatch: number;
}

export class CreateManyReply {
  @Many(() => OperationReply) operations: OperationReply[];
  @Count('Rows that were linked to what is there.') linked: number;
  @One(() => RunReply) run: RunReply;
}

/** Something that was confirmed in a dialog, and how it went. */
export class CreationReply {
  @Text("The row's key.") key: string;
  @Text() operationId: string;
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text() name: string;
  @Choice(OPERATION_STATES) state: OperationState;
  @TextOrNull("The target's id of what was made.") reference: string | null;
  @TextOrNull('What the target said, or why it stopped.') message: string | null;
  @Flag('Nothing more happens to it by itself.') ended: boolean;
}

export class CreationListReply {
  @Many(() => CreationReply) items: CreationReply[];
  @Flag('Whether the run is still taking up what was made.') working: boolean;
}
