// One table: the shapes of a line, from the filter that chooses lines to the page that shows them.
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { DECISION_KINDS, type DecisionKind } from '@tallylink/billing-model';
import { MoneyDto } from '../http/money.dto.js';
import {
  Choice,
  Count,
  CountOrNull,
  Day,
  DayOrNull,
  Flag,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';
import { ColumnFiltersDto } from './column-filters.dto.js';
import { LINE_SORTS } from './line-order.js';
import { LINK_KINDS, type LinkKind } from '../entity-links/entity-links.dto.js';

export const LINE_VIEWS = ['todo', 'all', 'excluded'] as const;
export type LineView = (typeof LINE_VIEWS)[number];
export const LINE_STATES = ['todo', 'change', 'match', 'excluded'] as const;
export const BASIS_VALUES = ['settled', 'provisional', 'derived', 'assumed'] as const;
export const SEVERITIES = ['ok', 'info', 'attention', 'blocking'] as const;
export const ACTIONS = [
  'none',
  'link',
  'choose',
  'create-missing',
  'update',
  'exclude',
  'extend-agreement',
  'charge-once',
  'adopt',
  'decide',
] as const;

/** Which lines; also the filter of every bulk action, so that what is counted is what is done. */
export class LinesFilter extends ColumnFiltersDto {
  @ApiPropertyOptional({ type: String, enum: LINE_VIEWS }) @IsOptional() @IsIn(LINE_VIEWS) view?: LineView;
  @ApiPropertyOptional({ type: String, description: 'Text in customer, contract or service.' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  q?: string;
  @ApiPropertyOptional({ type: String, description: 'A finding code.' })
  @IsOptional()
  @Matches(/^[a-z-]{1,40}$/)
  finding?: string;
  @ApiPropertyOptional({ type: String, description: "The source's customer id." })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  customerId?: string;
  @ApiPropertyOptional({ type: String }) @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string;
}

/** Rows of what matches, in an order. */
export class LineWindowQuery extends LinesFilter {
  @ApiPropertyOptional({ type: 'integer', description: '1 to 2000, default 500.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2000)
  limit?: number;
  @ApiPropertyOptional({ type: 'integer', description: 'Rows to pass over.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  offset?: number;
  @ApiPropertyOptional({
    type: String,
    enum: LINE_SORTS,
    description: 'With an offset: the order; `-` turns it round. Without: by customer and service.',
  })
  @IsOptional()
  @IsIn(LINE_SORTS)
  sort?: string;
}

export class LinesQuery extends LineWindowQuery {
  @ApiPropertyOptional({ type: String, description: 'Instead of an offset and an order.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  cursor?: string;
}

export class NextFindingQuery extends OmitType(LineWindowQuery, ['limit', 'offset']) {
  @ApiPropertyOptional({ type: 'integer', description: 'The row to begin behind; left out: the first.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  after?: number;
}

export class NamedReply {
  @Text() id: string;
  @Text() name: string;
}

export class ServiceReply extends NamedReply {
  @TextOrNull('SKU, when the source has one.') code: string | null;
  @Flag() addOn: boolean;
}

export class UnitsStepReply {
  @Day() day: string;
  @Text() units: string;
  @Choice(BASIS_VALUES) basis: (typeof BASIS_VALUES)[number];
}

export class LineUnitsReply {
  @Text() opening: string;
  @Text() closing: string;
  @Many(() => UnitsStepReply) steps: UnitsStepReply[];
  @Choice(BASIS_VALUES, 'The weakest basis of the month.') basis: (typeof BASIS_VALUES)[number];
}

export class SuggestionReasonReply {
  @Text() sentence: string;
  @Count('Points of 100.') points: number;
}

export class SuggestionReply {
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text() targetId: string;
  @Text() targetName: string;
  @Count('0 to 100.') score: number;
  @Flag('Two candidates are within 5 points; never accepted in bulk.') ambiguous: boolean;
  @Text('Why, in one sentence.') sentence: string;
  @Many(() => SuggestionReasonReply) reasons: SuggestionReasonReply[];
}

export class SuggestionListReply {
  @Many(() => SuggestionReply) items: SuggestionReply[];
}

export class LinkStateReply {
  @Flag() linked: boolean;
  @TextOrNull() targetId: string | null;
  @TextOrNull() targetName: string | null;
  @OneOrNull(() => SuggestionReply) suggestion: SuggestionReply | null;
}

export class LineLinksReply {
  @One(() => LinkStateReply) customer: LinkStateReply;
  @One(() => LinkStateReply) contract: LinkStateReply;
  @One(() => LinkStateReply) service: LinkStateReply;
  @TextOrNull("The target's line, once all three are linked and it exists.") agreementLineId: string | null;
}

export class OfferChoiceReply extends NamedReply {}

/** A decision that is offered about a line: POST its `id` to the run's decisions. */
export class OfferReply {
  @Text() id: string;
  @Choice(DECISION_KINDS) kind: DecisionKind;
  @Text('The words of its button.') label: string;
  @Text('What it would do, and what stays as it is.') sentence: string;
  @Flag('Whether a reason must be given.') needsReason: boolean;
  @OneOrNull(() => MoneyDto) money: MoneyDto | null;
  @DayOrNull('First day of the days that it bills, or by which it extends.') start: string | null;
  @DayOrNull() endExclusive: string | null;
  @DayOrNull('From which day it holds; of an extension, the day from which on the contract has ended.')
  day: string | null;
  @TextOrNull() units: string | null;
  @Many(() => OfferChoiceReply) choices: OfferChoiceReply[];
  @Texts() lineIds: string[];
  @TextOrNull('The decision that took it; null: not taken.') decisionId: string | null;
}

export class FindingReply {
  @Text() code: string;
  @Choice(SEVERITIES) severity: (typeof SEVERITIES)[number];
  @Text() message: string;
  @Choice(ACTIONS) action: (typeof ACTIONS)[number];
  @OneOrNull(() => MoneyDto) money: MoneyDto | null;
  @DayOrNull() day: string | null;
  @Many(() => OfferReply) offers: OfferReply[];
}

export class LineTargetReply {
  @TextOrNull() agreementLineId: string | null;
  @Text() openingUnits: string;
  @Text() closingUnits: string;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
  @OneOrNull(() => MoneyDto) unitPrice: MoneyDto | null;
  @Count('Billing lines that add up on this agreement line.') sharedBy: number;
}

export class LineDifferenceReply {
  @Text('Closing units, source minus target.') units: string;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
  @OneOrNull(() => MoneyDto) unitPrice: MoneyDto | null;
}

/** What a unit earns as it stands: the target's price over the source's cost. */
export class UnitMarginReply {
  @One(() => MoneyDto) unitCost: MoneyDto;
  @One(() => MoneyDto) unitPrice: MoneyDto;
  @One(() => MoneyDto) margin: MoneyDto;
  @TextOrNull('Percent of the price.') percent: string | null;
}

export class LineReply {
  @Text() id: string;
  @One(() => NamedReply) customer: NamedReply;
  @Text() contractId: string;
  @Text() contractName: string;
  @One(() => ServiceReply) service: ServiceReply;
  @Choice(['recurring', 'usage']) kind: 'recurring' | 'usage';
  @CountOrNull('Months.') billingPeriod: number | null;
  @CountOrNull('Months.') commitmentPeriod: number | null;
  @One(() => LineUnitsReply) units: LineUnitsReply;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
  @Day() effectiveDate: string;
  @Text() currency: string;
  @One(() => MoneyDto) chargesTotal: MoneyDto;
  @Choice(['active', 'suspended', 'pending-cancellation', 'cancelled', 'inactive', 'unknown']) status: string;
  @Flag() trial: boolean;
  @One(() => LineLinksReply) links: LineLinksReply;
  @OneOrNull(() => LineTargetReply) target: LineTargetReply | null;
  @OneOrNull(() => LineDifferenceReply) difference: LineDifferenceReply | null;
  @OneOrNull(() => UnitMarginReply) margin: UnitMarginReply | null;
  /** What the target bills too little in the month; once where lines share a service of the contract. */
  @OneOrNull(() => MoneyDto) moneyEffect: MoneyDto | null;
  @Many(() => FindingReply) findings: FindingReply[];
  @Choice(LINE_STATES) state: (typeof LINE_STATES)[number];
  @TextOrNull('Why it is excluded.') excludedReason: string | null;
  @Texts('Operations of the present plan.') operationIds: string[];
}

export class LineTotalsReply {
  @Text() currency: string;
  @Count() lines: number;
  @One(() => MoneyDto) chargesTotal: MoneyDto;
  @One(() => MoneyDto) moneyEffect: MoneyDto;
}

export class CustomerTotalsReply extends LineTotalsReply {
  @Text() customerId: string;
}

export class CustomerTotalsListReply {
  @Many(() => CustomerTotalsReply) items: CustomerTotalsReply[];
}

export class ViewCountsReply {
  @Count() todo: number;
  @Count() all: number;
  @Count() excluded: number;
}

export class LinesPageReply {
  @Many(() => LineReply) items: LineReply[];
  @TextOrNull() nextCursor: string | null;
  @Count('Lines that match the filter.') total: number;
  @Many(() => LineTotalsReply) totals: LineTotalsReply[];
  @One(() => ViewCountsReply) views: ViewCountsReply;
}

export class LineWindowReply {
  @Many(() => LineReply) items: LineReply[];
}

export class LinePlaceReply {
  @CountOrNull('Its row among those that match; null: there is none.') offset: number | null;
}

export class LineFacetReply extends NamedReply {
  @Count() lines: number;
}

export class LineFacetsReply {
  @Many(() => LineFacetReply) customers: LineFacetReply[];
  @Many(() => LineFacetReply) findings: LineFacetReply[];
}
