import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionKind, Offer } from '@tallylink/billing-model';

/** What a person decided about a line, as it was offered. Taken back, it stays as history. */
@Entity('decisions')
export class DecisionEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') applicationLinkId: string;
  @Column('uuid') runId: string;
  @Column('text') month: string;
  @Column('text') kind: DecisionKind;
  @Column('text') offerId: string;
  @Column('jsonb') data: DecisionData;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') byName: string;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
}

export interface DecisionData {
  readonly offer: Offer;
  /** The record that was chosen, and what was linked before. */
  readonly choiceId: string | null;
  readonly links: readonly RememberedLink[] | null;
  /** From this day on the contract has ended, when it is extended. */
  readonly endExclusive: string | null;
}

export interface RememberedLink {
  readonly kind: 'contract' | 'service';
  readonly sourceKey: string;
  readonly sourceName: string;
  readonly previousTargetId: string | null;
}
