import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Flag, Many, Text, TextOrNull } from '../http/api-fields.js';
import { MOST_VIEWS, NAME_LENGTH } from './saved-view-limits.js';

const QUERY = 'What filters and groups the lines: the part of the page’s address that says it.';
const SORT =
  'The column that orders, with a minus before it from high to low; empty: none does; null: the view leaves it.';
const HIDDEN = 'Columns that are put away; null: the view leaves them.';

/** Left out, but never null. */
const IfGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

const IsName = (): PropertyDecorator =>
  Matches(/^\S(.*\S)?$/u, { message: '$property must be one line without blanks at its ends' });
const IsQuery = (): PropertyDecorator =>
  Matches(/^[\w.~*%+=&-]*$/, { message: '$property must be the query of an address, percent-encoded' });
const IsColumns = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(60),
    ArrayUnique(),
    Matches(/^[A-Za-z]\w{0,39}$/, { each: true, message: 'each of $property must be the name of a column' }),
  );
const IsSort = (): PropertyDecorator =>
  Matches(/^(-?[A-Za-z]\w{0,39})?$/, {
    message: '$property must be the name of a column, with a minus before it or not, or empty',
  });

export class SavedViewReply {
  @Text() id: string;
  @Text() name: string;
  @Text(QUERY) query: string;
  @TextOrNull(SORT) sort: string | null;
  @ApiProperty({ type: [String], nullable: true, description: HIDDEN }) hiddenColumns: string[] | null;
  @Flag('Everyone in the organisation sees it; otherwise its maker alone.') shared: boolean;
  @Flag('This member made it.') mine: boolean;
  @Flag('This member may rename, replace and delete it.') canChange: boolean;
  @TextOrNull('Who made it; null when that person has left.') madeBy: string | null;
}

export class SavedViewListReply {
  @Flag('This member may share views with everyone in the organisation.') canShare: boolean;
  @Many(() => SavedViewReply) items: SavedViewReply[];
}

export class OfferedView {
  @Text() @MaxLength(NAME_LENGTH) @IsName() name: string;
  @Text(QUERY) @MaxLength(4000) @IsQuery() query: string;
}

export class CreateSavedViewRequest extends OfferedView {
  @ApiPropertyOptional({ type: String, nullable: true, description: SORT })
  @IsOptional()
  @IsSort()
  sort?: string | null;

  @ApiPropertyOptional({ type: [String], nullable: true, description: HIDDEN })
  @IsOptional()
  @IsColumns()
  hiddenColumns?: string[] | null;

  @ApiPropertyOptional({ type: Boolean, description: 'Everyone in the organisation sees it.' })
  @IfGiven()
  @IsBoolean()
  shared?: boolean;
}

/** What is left out stays as it is. */
export class UpdateSavedViewRequest {
  @ApiPropertyOptional({ type: String }) @IfGiven() @MaxLength(NAME_LENGTH) @IsName() name?: string;
  @ApiPropertyOptional({ type: String }) @IfGiven() @MaxLength(4000) @IsQuery() query?: string;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsSort() sort?: string | null;
  @ApiPropertyOptional({ type: [String], nullable: true })
  @IsOptional()
  @IsColumns()
  hiddenColumns?: string[] | null;
  @ApiPropertyOptional({ type: Boolean }) @IfGiven() @IsBoolean() shared?: boolean;
}

/** Views that a browser has kept until now. */
export class TakeOverViewsRequest {
  @Many(() => OfferedView)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_VIEWS)
  @ValidateNested({ each: true })
  @Type(() => OfferedView)
  views: OfferedView[];
}
