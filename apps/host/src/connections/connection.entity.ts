import type { CheckFinding, ConnectorKind, SourceCheckpoint } from '@tallylink/connector-sdk';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

export interface StoredCheck {
  readonly ok: boolean;
  readonly summary: string;
  readonly findings: readonly CheckFinding[];
  readonly checkedAt: string;
}

@Entity('connections')
export class ConnectionEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') connectorId: string;
  @Column('text') kind: ConnectorKind;
  @Column('text') name: string;
  @Column('jsonb') settings: Record<string, unknown>;
  /** Never leaves the vault in any other form. */
  @Column('text') sealedCredentials: string;
  @Column('text', { array: true }) credentialFields: string[];
  @Column('text') state: 'unchecked' | 'ok' | 'failing';
  @Column('jsonb', { nullable: true }) lastCheck: StoredCheck | null;
  @Column('jsonb', { nullable: true }) checkpoint: SourceCheckpoint | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
