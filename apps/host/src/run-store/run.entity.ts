import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { RunCountsReply, RunProgressReply, RunRequestsReply, RunState } from './runs.dto.js';
import type { TieOutReply } from './tie-out.dto.js';

/** What a validation said of the run as a whole. */
export interface RunSummary {
  readonly counts?: RunCountsReply;
  readonly tieOut?: TieOutReply[];
  readonly tiedOut?: boolean;
  readonly reasons?: string[];
  readonly requests?: RunRequestsReply;
  readonly completeFrom?: string | null;
  readonly operations?: number;
  readonly entityLinkVersion?: number;
  /** The run that this one takes back. */
  readonly undoes?: string;
}

@Entity('runs')
export class RunEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') applicationLinkId: string;
  @Column('text') month: string;
  @Column('text') state: RunState;
  @Column('jsonb') progress: RunProgressReply;
  @Column('jsonb') summary: RunSummary;
  @Column('jsonb', { nullable: true }) failure: { code: string; message: string } | null;
  @Column('text', { nullable: true }) asOf: string | null;
  @Column('text', { nullable: true }) planHash: string | null;
  @Column('text') startedBy: string;
  @Column('boolean') cancelRequested: boolean;
  @Column('uuid', { nullable: true }) supersededBy: string | null;
  /** Counts up with every change that a follower should see. */
  @Column('integer') change: number;
  /** While an apply waits for the target's next window: until when, and why. */
  @Column('jsonb', { nullable: true }) waiting: { until: string; reason: string } | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
