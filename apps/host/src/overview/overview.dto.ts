import { MoneyDto } from '../http/money.dto.js';
import { ApplicationLinkReply } from '../application-links/index.js';
import { Count, Instant, Many, One, OneOrNull, Text } from '../http/api-fields.js';

export class OverviewRunReply {
  @Text() runId: string;
  @Text() month: string;
  @Text() state: string;
  @Count() toDo: number;
  @Count() lines: number;
  @Count('Operations that wait for an approval.') operations: number;
  /** What was billed on lines that are not linked yet, and on charges without a line; each currency that has any. */
  @Many(() => MoneyDto) unlinked: MoneyDto[];
  @Instant() createdAt: string;
}

export class OverviewLinkReply {
  @One(() => ApplicationLinkReply) applicationLink: ApplicationLinkReply;
  @OneOrNull(() => OverviewRunReply) latest: OverviewRunReply | null;
  @Many(() => OverviewRunReply) lastRuns: OverviewRunReply[];
}

export class OverviewReply {
  @Many(() => OverviewLinkReply) items: OverviewLinkReply[];
  @Text('What to do next, in a sentence.') next: string;
}
