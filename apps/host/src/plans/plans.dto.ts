import { ArrayMaxSize, IsArray, IsOptional, IsString, Length } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { MoneyDto } from '../http/money.dto.js';
import {
  Choice,
  Count,
  CountOrNull,
  DayOrNull,
  Day,
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
import { OperationReply } from './operations/operations.dto.js';
import { PlanBudgetReply } from './plan-budget.dto.js';
import { PlanMarginsReply } from './plan-margins.dto.js';

export const PLAN_STATES = ['open', 'approved', 'rejected', 'applied'] as const;

export class PreviewItemReply {
  @Text('The service.') label: string;
  @DayOrNull('From which day; null in plans from before days were kept.') day: string | null;
  @One(() => MoneyDto) before: MoneyDto;
  @One(() => MoneyDto) after: MoneyDto;
  @Text('How the amount comes about.') rule: string;
}

/** What one customer will be billed for, before and after the plan. */
export class CustomerPreviewReply {
  @TextOrNull() targetCustomerId: string | null;
  @Text() name: string;
  @Text() currency: string;
  @Count() operations: number;
  @One(() => MoneyDto) monthBefore: MoneyDto;
  @One(() => MoneyDto) monthAfter: MoneyDto;
  @One(() => MoneyDto) nextBefore: MoneyDto;
  @One(() => MoneyDto) nextAfter: MoneyDto;
  @One(() => MoneyDto) change: MoneyDto;
  @Many(() => PreviewItemReply) items: PreviewItemReply[];
}

/** A difference that no operation closes, with its money and why. */
export class NamedDifferenceReply {
  @Texts() lineIds: string[];
  @TextOrNull() customerName: string | null;
  @Text() reason: string;
  @Text() message: string;
  @OneOrNull(() => MoneyDto) money: MoneyDto | null;
  @Day() start: string;
  @Day() endExclusive: string;
  @TextOrNull('The offer that would bill it once.') offerId: string | null;
}

export class PlanTotalsReply {
  @Text() currency: string;
  @One(() => MoneyDto) monthChange: MoneyDto;
  @One(() => MoneyDto) monthlyChange: MoneyDto;
}

export class PlanRequestsReply {
  @Count('Requests that applying needs.') needed: number;
  @CountOrNull('Requests that the target allows per window.') allowed: number | null;
  @TextOrNull('Share of the window, in percent.') sharePercent: string | null;
}

export class ApprovalReply {
  @Text() by: string;
  @InstantOrNull() at: string | null;
  @Count() operations: number;
  @InstantOrNull('Until then it has to be applied.') expiresAt: string | null;
}

/** One person's word; as many as the policy asks for make the approval. */
export class GivenApprovalReply {
  @Text() by: string;
  @Instant() at: string;
  @Count() operations: number;
}

/** Why an approval ended without an apply. */
export class ReopenedReply {
  @Text() reason: string;
  @Instant() at: string;
}

export class PlanReply {
  @Text() runId: string;
  @Text() hash: string;
  @Choice(PLAN_STATES) state: (typeof PLAN_STATES)[number];
  @Flag('Whether it can be approved now.') canApprove: boolean;
  @Texts('Why not, in sentences.') blockedBy: string[];
  @Many(() => OperationReply) operations: OperationReply[];
  @Many(() => CustomerPreviewReply) customers: CustomerPreviewReply[];
  @Many(() => NamedDifferenceReply) notWritten: NamedDifferenceReply[];
  @Many(() => PlanTotalsReply) totals: PlanTotalsReply[];
  @Texts('Guard rails that the plan crosses, in sentences; look at each before approving.') guards: string[];
  @One(() => PlanMarginsReply) margins: PlanMarginsReply;
  @One(() => PlanRequestsReply) requests: PlanRequestsReply;
  @One(() => PlanBudgetReply) budget: PlanBudgetReply;
  @OneOrNull(() => ApprovalReply) approval: ApprovalReply | null;
  @Count('How many people approve: 1 or 2, by the policy.') approvers: number;
  @Many(() => GivenApprovalReply) approvals: GivenApprovalReply[];
  @TextOrNull('Who has approved, while another person has to as well.') waitsFor: string | null;
  @OneOrNull(() => ReopenedReply) reopened: ReopenedReply | null;
}

export class ApprovePlanRequest {
  @Text('The hash of the plan as it was shown.') @IsString() @Length(16, 128) hash: string;
  @ApiPropertyOptional({
    type: [String],
    description: 'Left out: all ticked ones. Chains are approved whole.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @ArrayMaxSize(50000)
  operationIds?: string[];
}

export class RejectPlanRequest {
  @Text() @IsString() @Length(3, 500) reason: string;
}

export class WithdrawApprovalRequest {
  @Text() @IsString() @Length(3, 500) reason: string;
}
