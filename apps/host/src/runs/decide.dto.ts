import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { DECISION_KINDS, type DecisionKind } from '@tallylink/billing-model';
import { Choice, Flag, Instant, Many, One, OneOrNull, Text, TextOrNull, Texts } from '../http/api-fields.js';
import { IsDay } from '../http/calendar-input.js';
import { MoneyDto } from '../http/money.dto.js';
import { OfferReply } from '../run-store/lines.dto.js';
import { RunReply } from '../run-store/runs.dto.js';

/** Takes an offer: by its id, or by its kind and a line. */
export class DecideRequest {
  @ApiPropertyOptional({ type: String, description: "The id of an offer, as a line's finding shows it." })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  offerId?: string;

  @ApiPropertyOptional({ type: String, enum: DECISION_KINDS, description: 'Instead of the id, with a line.' })
  @IsOptional()
  @IsIn(DECISION_KINDS)
  kind?: DecisionKind;

  @ApiPropertyOptional({ type: String, description: 'A line of the run that the offer is about.' })
  @IsOptional()
  @IsString()
  @Length(1, 600)
  lineId?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Where a kind is offered for several days: which one (the day of a set-back).',
  })
  @IsOptional()
  @IsDay()
  day?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Of an extension: the day from which on the contract has ended. Left out: as it is offered.',
  })
  @IsOptional()
  @IsDay()
  endExclusive?: string;

  @ApiPropertyOptional({ type: String, description: 'Of a choice: the id of the one that is meant.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  choiceId?: string;

  @ApiPropertyOptional({ type: String, description: 'Needed where the offer says so.' })
  @IsOptional()
  @IsString()
  @Length(3, 500)
  reason?: string;
}

export class TakenDecisionReply {
  @Text() id: string;
  @Text('The offer that it took.') offerId: string;
  @Choice(DECISION_KINDS) kind: DecisionKind;
  @Text() label: string;
  @Text('What it does, as it was shown.') sentence: string;
  @TextOrNull() reason: string | null;
  @Text() by: string;
  @Instant() at: string;
  @Text('YYYY-MM: the month in which it was decided.') month: string;
  @OneOrNull(() => MoneyDto) money: MoneyDto | null;
  @Texts() lineIds: string[];
  @Texts('Operations of the present plan that it made or ticked.') operationIds: string[];
  @Flag('Whether it still has an effect in this run; false: what it was about has changed or is done.')
  holds: boolean;
}

export class DecisionsReply {
  @Many(() => TakenDecisionReply) items: TakenDecisionReply[];
  @Many(() => OfferReply) offers: OfferReply[];
}

export class DecideReply {
  @OneOrNull(() => TakenDecisionReply) decision: TakenDecisionReply | null;
  @Text("The open plan's new hash.") planHash: string;
  @One(() => RunReply) run: RunReply;
}
