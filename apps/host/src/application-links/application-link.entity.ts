import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { PoliciesReply } from './policies.dto.js';

@Entity('application_links')
export class ApplicationLinkEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('uuid') sourceConnectionId: string;
  @Column('uuid') targetConnectionId: string;
  @Column('jsonb') policies: PoliciesReply;
  /** Counts up with every change of an entity link or exclusion; part of a plan's hash. */
  @Column('integer') entityLinkVersion: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
