import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantPolicy } from './policies.sql.js';

// A view of one person goes with the membership; one of everyone stays when its maker leaves.
const TABLES = `
create table saved_views (
  tenant_id uuid not null references tenants(id), id uuid not null, of_user text, made_by text not null,
  name text not null check (length(name) between 1 and 80), query text not null check (length(query) <= 4000),
  sort text, hidden_columns jsonb, created_at timestamptz not null default now(), deleted_at timestamptz,
  primary key (tenant_id, id), check (of_user is null or of_user = made_by),
  foreign key (tenant_id, of_user) references members (tenant_id, user_id) on delete cascade);
create unique index saved_views_named on saved_views (tenant_id, coalesce(of_user, ''), name)
  where deleted_at is null;
`;

/** The month's grid as somebody likes to see it, under a name: one person's, or everyone's in the tenant. */
export class SavedViews1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(tenantPolicy('saved_views'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
