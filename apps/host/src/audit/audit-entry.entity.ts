import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entries')
export class AuditEntryEntity {
  @PrimaryColumn('uuid') tenantId: string;
  /** Counts from 1 without a gap. The driver gives a bigint as text. */
  @PrimaryColumn('bigint') number: string;
  @Column('timestamptz') at: Date;
  @Column('text') actorId: string;
  @Column('text') actor: string;
  @Column('text') action: string;
  @Column('text') resource: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
  @Column('text') previousHash: string;
  @Column('text') hash: string;
}
