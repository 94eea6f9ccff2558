import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantPolicy } from './policies.sql.js';

const TABLES = `
create table decisions (
  tenant_id uuid not null, id uuid not null, application_link_id uuid not null, run_id uuid not null, month text not null,
  kind text not null, offer_id text not null, data jsonb not null, reason text, by_name text not null,
  at timestamptz not null default clock_timestamp(), taken_back_at timestamptz, primary key (tenant_id, id),
  foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));
create unique index decisions_standing on decisions (tenant_id, application_link_id, month, offer_id)
  where taken_back_at is null;
`;

/** What people decided about single lines: charges, adoptions, extensions, choices. */
export class Decisions1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(tenantPolicy('decisions'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}

export const DECISION_TABLES = ['decisions'] as const;
