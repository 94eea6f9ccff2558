import { MoneyDto } from '../http/money.dto.js';
import { Count, CountOrNull, Flag, Many, One, Text, Texts } from '../http/api-fields.js';

export class TieOutDifferenceReply {
  @Text('What was compared.') subject: string;
  @Text() message: string;
  @One(() => MoneyDto) amount: MoneyDto;
}

export class TieOutCountsReply {
  @Count() charges: number;
  @Count() lines: number;
  @Count() linked: number;
  @Count() excluded: number;
  @Count() unlinkedLines: number;
  @Count() unlinkedCharges: number;
  @Count() rejectedRecords: number;
  @CountOrNull('What the source said there is.') declared: number | null;
  @Count() read: number;
}

/** One currency: invoices = lines + unlinked charges; lines = linked + excluded + unlinked. Counted as well as summed. */
export class TieOutReply {
  @Text() currency: string;
  @One(() => MoneyDto) invoicesTotal: MoneyDto;
  @One(() => MoneyDto) linesTotal: MoneyDto;
  @One(() => MoneyDto) unlinkedChargesTotal: MoneyDto;
  @One(() => MoneyDto) excludedChargesTotal: MoneyDto;
  @One(() => MoneyDto) linked: MoneyDto;
  @One(() => MoneyDto) excluded: MoneyDto;
  @One(() => MoneyDto) unlinked: MoneyDto;
  @Many(() => TieOutDifferenceReply) differences: TieOutDifferenceReply[];
  @One(() => TieOutCountsReply) counts: TieOutCountsReply;
  @Flag('true: every record is accounted for; false: nothing can be approved.') tiedOut: boolean;
  @Texts('Why it is not tied out, in sentences.') reasons: string[];
}

export class TieOutListReply {
  @Flag() tiedOut: boolean;
  @Many(() => TieOutReply) items: TieOutReply[];
}
