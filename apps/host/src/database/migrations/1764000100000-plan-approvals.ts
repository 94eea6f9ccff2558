import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
alter table operations add column planned jsonb;
alter table plans add column approvals jsonb not null default '[]', add column reopened jsonb;
alter table runs add column waiting jsonb;
alter table run_records add column made_at timestamptz not null default now();
alter table source_records add column read_at timestamptz not null default now();
`;

/**
 * Operations as they were planned, who has approved so far, why a plan was opened again, what an apply waits for, and
 * when each record was read.
 */
export class PlanApprovals1764000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
