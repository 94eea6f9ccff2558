import { MoneyDto } from '../http/money.dto.js';
import {
  Count,
  Day,
  DayOrNull,
  Flag,
  Instant,
  JsonOrNull,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
} from '../http/api-fields.js';
import { EntityLinkReply } from '../entity-links/index.js';
import { OperationReply } from '../plans/index.js';
import { LineReply, NamedReply } from '../run-store/lines.dto.js';

export class ChargeReply {
  @Text() id: string;
  @Text() documentCode: string;
  @Text() description: string;
  @DayOrNull() start: string | null;
  @DayOrNull() endExclusive: string | null;
  @Text() units: string;
  @One(() => MoneyDto) amount: MoneyDto;
  @Flag() credit: boolean;
  @Flag('Whether it counts units, or is money only.') countsUnits: boolean;
  @JsonOrNull("The source's record, unchanged.") raw: Record<string, unknown> | null;
}

export class CostStepReply {
  @Day() day: string;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
  @Flag() free: boolean;
}

export class AgreementStepReply {
  @Day() day: string;
  @Text() units: string;
  @OneOrNull(() => MoneyDto) unitPrice: MoneyDto | null;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
}

export class AgreementPeriodReply {
  @Day() start: string;
  @Day() endExclusive: string;
  @Flag() posted: boolean;
}

export class LineNoteReply {
  @Text() code: string;
  @Text() message: string;
  @OneOrNull(() => MoneyDto) money: MoneyDto | null;
}

export class LineEventReply {
  @Instant() at: string;
  @Text() by: string;
  @Text() action: string;
  @TextOrNull() reason: string | null;
}

/** All that is known of one line: how it was made, what it is linked to, what was and will be written. */
export class LineStoryReply {
  @One(() => LineReply) line: LineReply;
  @Many(() => ChargeReply) charges: ChargeReply[];
  @Many(() => CostStepReply) costs: CostStepReply[];
  @Many(() => LineNoteReply) notes: LineNoteReply[];
  @Many(() => AgreementStepReply) targetSteps: AgreementStepReply[];
  @Many(() => AgreementPeriodReply) targetPeriods: AgreementPeriodReply[];
  @JsonOrNull("The source's subscription, unchanged.") rawContract: Record<string, unknown> | null;
  @Many(() => EntityLinkReply) linkHistory: EntityLinkReply[];
  @Many(() => OperationReply) operations: OperationReply[];
  @Many(() => LineEventReply) events: LineEventReply[];
}

export class UnlinkedChargeReply extends ChargeReply {
  @OneOrNull(() => NamedReply) customer: NamedReply | null;
  @Text('Why it belongs to no line.') reason: string;
  @Flag() excluded: boolean;
  @TextOrNull() excludedReason: string | null;
}

export class UnlinkedChargeListReply {
  @Many(() => UnlinkedChargeReply) items: UnlinkedChargeReply[];
  @Count() open: number;
}
