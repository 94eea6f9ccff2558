import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notifications')
export class NotificationEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') runId: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') message: string;
  @Column('timestamptz') at: Date;
}
