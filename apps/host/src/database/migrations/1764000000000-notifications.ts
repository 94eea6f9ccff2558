import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantPolicy } from './policies.sql.js';

const TABLES = `
create table notifications (
  tenant_id uuid not null references tenants(id), id uuid not null, run_id uuid not null, kind text not null,
  title text not null, message text not null, at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id), foreign key (tenant_id, run_id) references runs (tenant_id, id) on delete cascade);
create index notifications_newest on notifications (tenant_id, at desc);

create table notification_reads (
  tenant_id uuid not null references tenants(id), user_id text not null, through timestamptz not null,
  primary key (tenant_id, user_id));

create table month_closes (
  tenant_id uuid not null, application_link_id uuid not null, month text not null, currency text not null,
  run_id uuid not null, distributor_billed numeric not null, target_will_bill numeric not null,
  target_did_bill numeric, margin numeric not null, found numeric not null, leftover numeric not null,
  at timestamptz not null default now(), primary key (tenant_id, application_link_id, month, currency),
  foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));
`;

/** What happened while nobody looked, how far each member has read it, and the figures of closed months. */
export class Notifications1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of NOTIFICATION_TABLES) await queryRunner.query(tenantPolicy(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}

export const NOTIFICATION_TABLES = ['notifications', 'notification_reads', 'month_closes'] as const;
