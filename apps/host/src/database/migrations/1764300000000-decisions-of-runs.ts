import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run has applied is done: the next run of the month may take the same offer again, after an undo for example. */
export class DecisionsOfRuns1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index decisions_standing');
    await queryRunner.query(
      `create unique index decisions_standing on decisions (tenant_id, application_link_id, month, run_id, offer_id)
        where taken_back_at is null`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
