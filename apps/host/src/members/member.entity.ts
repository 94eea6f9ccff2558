import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../http/roles.js';

@Entity('members')
export class MemberEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('text') userId: string;
  @Column('text') role: Role;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
