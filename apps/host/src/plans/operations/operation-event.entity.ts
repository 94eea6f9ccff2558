import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The journal: every intent and every outcome, in order. Only grows. */
@Entity('operation_events')
export class OperationEventEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') runId: string;
  @PrimaryColumn('text') operationId: string;
  @PrimaryColumn('bigint') number: string;
  @Column('timestamptz') at: Date;
  @Column('text') state: string;
  @Column('text') message: string;
  @Column('jsonb', { nullable: true }) detail: Record<string, unknown> | null;
}
