import type { Money, Operation, OperationKind } from '@tallylink/billing-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperationState } from './operations.dto.js';

/** What the screens show beside the operation itself. */
export interface OperationView {
  readonly customerName: string | null;
  readonly serviceName: string | null;
  readonly monthlyEffect: Money | null;
  readonly monthEffect: Money | null;
}

@Entity('operations')
export class OperationEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') runId: string;
  @PrimaryColumn('text') id: string;
  @Column('integer') position: number;
  /** `plan`: approved with the plan; `create`: approved by its own dialog. */
  @Column('text') purpose: 'plan' | 'create';
  @Column('text') chain: string;
  @Column('text') kind: OperationKind;
  @Column('text') state: OperationState;
  @Column('boolean') approved: boolean;
  @Column('jsonb') data: Operation;
  @Column('jsonb') view: OperationView;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('text', { nullable: true }) message: string | null;
  @Column('text', { nullable: true }) retryOf: string | null;
  @Column('integer') attempts: number;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz') changedAt: Date;
}
