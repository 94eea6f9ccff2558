import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantPolicy } from './policies.sql.js';

/** The kinds of notice that a member does not want to be told of. No row: all are told. */
export class NotificationPreferences1764500100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notification_preferences (
        tenant_id uuid not null references tenants(id), user_id text not null, off jsonb not null,
        primary key (tenant_id, user_id),
        foreign key (tenant_id, user_id) references members (tenant_id, user_id) on delete cascade)`);
    await queryRunner.query(tenantPolicy('notification_preferences'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
