import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_views')
export class SavedViewEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** Whose it is; `null`: everyone's in the tenant. */
  @Column('text', { nullable: true }) ofUser: string | null;
  @Column('text') madeBy: string;
  @Column('text') name: string;
  @Column('text') query: string;
  @Column('text', { nullable: true }) sort: string | null;
  @Column('jsonb', { nullable: true }) hiddenColumns: string[] | null;
  /** Deleted, and kept for a while, so that it can be taken back. */
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
