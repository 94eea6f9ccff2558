import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line or charge that is left out, and why. Holds in later months too. */
@Entity('exclusions')
export class ExclusionEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') applicationLinkId: string;
  @PrimaryColumn('text') subject: 'line' | 'charge';
  @PrimaryColumn('text') subjectKey: string;
  @Column('text') reason: string;
  @Column('text') byName: string;
  @Column('timestamptz') at: Date;
}
