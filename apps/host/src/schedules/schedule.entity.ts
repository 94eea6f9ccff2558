import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('schedules')
export class ScheduleEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') applicationLinkId: string;
  @Column('boolean') enabled: boolean;
  @Column('text') at: string;
  @Column('text') zone: string;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
  @Column('uuid', { nullable: true }) lastRunId: string | null;
}
