import type { GivenApproval, Plan, PlanLeftover, PlanOffer, PlanVersions } from '@tallylink/sync-engine';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanMarginsReply } from './plan-margins.dto.js';
import type {
  CustomerPreviewReply,
  NamedDifferenceReply,
  PlanRequestsReply,
  PlanTotalsReply,
} from './plans.dto.js';

/** What the plan says beside its operations. */
export interface PlanData {
  readonly customers: CustomerPreviewReply[];
  readonly notWritten: NamedDifferenceReply[];
  readonly totals: PlanTotalsReply[];
  /** Guard rails that the plan crosses, as sentences. */
  readonly guards: string[];
  readonly requests: PlanRequestsReply;
  /** As the engine named them, for the report. */
  readonly leftovers: readonly PlanLeftover[];
  /** What people can decide, as the engine offers it. */
  readonly offers: readonly PlanOffer[];
  /** Absent in plans that are older than margins, and in an undo. */
  readonly margins?: PlanMarginsReply;
  readonly rails?: Plan['rails'];
  /** What it was made from; absent in plans that are older than the plan file. */
  readonly versions?: PlanVersions;
}

@Entity('plans')
export class PlanEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') runId: string;
  @Column('text') hash: string;
  @Column('text') state: 'open' | 'approved' | 'rejected' | 'applied';
  @Column('jsonb') data: PlanData;
  @Column('text', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  /** Approvals of this hash, in order; fewer than the policy asks for: another person is waited for. */
  @Column('jsonb') approvals: readonly GivenApproval[];
  /** Why an approval ended without an apply, or the plan was sent back; `null` again with the next approval. */
  @Column('jsonb', { nullable: true }) reopened: { reason: string; at: string } | null;
  @Column('timestamptz') madeAt: Date;
}
