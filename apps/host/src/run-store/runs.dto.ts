import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  Choice,
  Count,
  CountOrNull,
  Counts,
  Flag,
  Instant,
  InstantOrNull,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';
import { IsMonthInput } from '../http/calendar-input.js';
import { MoneyDto } from '../http/money.dto.js';
import { LinkSideReply } from '../application-links/application-links.dto.js';
import { TieOutReply } from './tie-out.dto.js';

export const RUN_STATES = [
  'queued',
  'retrieving',
  'open',
  'approved',
  'applying',
  'applied',
  'partially-applied',
  'failed',
  'cancelled',
  'superseded',
] as const;
export type RunState = (typeof RUN_STATES)[number];

export const RUN_STAGES = [
  'queued',
  'source',
  'target',
  'history',
  'validate',
  'ready',
  'apply',
  'verify',
  'report',
] as const;
export type RunStage = (typeof RUN_STAGES)[number];

export class CreateRunRequest {
  @Text('YYYY-MM', '2026-10')
  @IsMonthInput()
  month: string;
}

export class RunsQuery {
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsUUID() applicationLinkId?: string;
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsMonthInput() month?: string;
  @ApiPropertyOptional({ type: String, enum: RUN_STATES }) @IsOptional() @IsIn(RUN_STATES) state?: RunState;
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @Length(1, 100) cursor?: string;
}

export class RunProgressReply {
  @Choice(RUN_STAGES) stage: RunStage;
  @Count() done: number;
  @CountOrNull('null while it is not known.') total: number | null;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'While it is written: changes that were sent, proved or not yet.',
  })
  sent?: number;

  @Text('What just happened, in a sentence.') message: string;
  @Instant() at: string;
}

export class RunCountsReply {
  @Count() lines: number;
  @Count('Lines that differ or need somebody; at most all lines.') toDo: number;
  @Count() linked: number;
  @Count() excluded: number;
  @Count() unlinked: number;
  @Count() unlinkedCharges: number;
  @Count() rejectedRecords: number;
  @Counts('Findings by code, lines counted.') findings: Record<string, number>;
}

export class RunRequestsReply {
  @Count() source: number;
  @Count() target: number;
  @CountOrNull('The least that the target could be read and written with.') targetMinimum: number | null;
  @TextOrNull('Requests to the target ÷ the least, the fixed start of at most 12 apart; like 1.07.')
  targetRatio: string | null;
  @Counts("The target's requests by purpose.") targetByPurpose: Record<string, number>;
}

export class RunFailureReply {
  @Text() code: string;
  @Text() message: string;
}

/** An apply that waits for the target's next window instead of running into its limit. It can be cancelled. */
export class RunWaitingReply {
  @Instant() until: string;
  @Text() reason: string;
}

/** Charges of an applied month that came, changed or went later: its tie-out is open again. */
export class LateChargesReply {
  @Count() count: number;
  @Many(() => MoneyDto) totals: MoneyDto[];
  @Instant() seenAt: string;
  @Text('The run whose reading saw them.') seenInRunId: string;
  @Text('YYYY-MM') seenInMonth: string;
  @Text() message: string;
}

export class RunReply {
  @Text() id: string;
  @Text() applicationLinkId: string;
  @Text() month: string;
  @Choice(RUN_STATES) state: RunState;
  @One(() => RunProgressReply) progress: RunProgressReply;
  @One(() => RunCountsReply) counts: RunCountsReply;
  @Many(() => TieOutReply) tieOut: TieOutReply[];
  @Flag('Whether every record is accounted for, in every currency; a late charge opens it again.')
  tiedOut: boolean;
  @OneOrNull(() => LateChargesReply) lateCharges: LateChargesReply | null;
  @One(() => RunRequestsReply) requests: RunRequestsReply;
  @One(() => LinkSideReply) source: LinkSideReply;
  @One(() => LinkSideReply) target: LinkSideReply;
  @TextOrNull("The source's day of the reading.") asOf: string | null;
  @TextOrNull('Until this day all changes have been invoiced; null: unknown.') completeFrom: string | null;
  @TextOrNull() planHash: string | null;
  @Count('Operations of the present plan.') operations: number;
  @TextOrNull() supersededBy: string | null;
  @TextOrNull('The run whose writes this one takes back; null: it is none.') undoes: string | null;
  @OneOrNull(() => RunFailureReply) failure: RunFailureReply | null;
  @OneOrNull(() => RunWaitingReply) waiting: RunWaitingReply | null;
  @Text() startedBy: string;
  @Texts('Who approved its plan, in order; empty: nobody has.') approvedBy: string[];
  @Instant() createdAt: string;
  @InstantOrNull() finishedAt: string | null;
}

export class RunListReply {
  @Many(() => RunReply) items: RunReply[];
  @TextOrNull() nextCursor: string | null;
}

/** One server-sent event: the run as it is now, whenever it has changed. */
export class RunEventReply {
  @One(() => RunReply) run: RunReply;
}

export class RejectedRecordReply {
  @TextOrNull() id: string | null;
  @Text() kind: string;
  @Text() code: string;
  @Text() message: string;
}

export class RejectedRecordListReply {
  @Many(() => RejectedRecordReply) items: RejectedRecordReply[];
}
