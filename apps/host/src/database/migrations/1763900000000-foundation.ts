import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POLICIES } from './policies.sql.js';
import { RUN_TABLES } from './run-tables.sql.js';
import { SIGN_IN_TABLES } from './sign-in-tables.sql.js';
import { TENANT_TABLES } from './tenant-tables.sql.js';

/** Everything that the first release needs. Migrations only go forward. */
export class Foundation1763900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('grant usage on schema public to tallylink_app');
    for (const part of [SIGN_IN_TABLES, TENANT_TABLES, RUN_TABLES, POLICIES]) await queryRunner.query(part);
    await queryRunner.query('grant select on migrations to tallylink_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
