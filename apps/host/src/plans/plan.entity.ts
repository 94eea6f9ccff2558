import type { PlanLeftover } from '@tallylink/sync-engine';
import { Column, Entity, PrimaryColumn } from 'typeorm';
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
  @Column('timestamptz') madeAt: Date;
}
