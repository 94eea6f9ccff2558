import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lines are ordered by, beside their rows, so that ordering 100,000 of them opens none. Runs that are there keep the defaults. */
export class LineOrder1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table run_lines add column service_name text not null default '',
        add column units numeric not null default 0, add column unit_cost numeric,
        add column effective_date text not null default ''`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
