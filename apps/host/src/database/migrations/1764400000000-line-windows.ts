import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A part of 100,000 lines, anywhere and in the order of any column, opens only the rows that it shows: what counts and
 * chooses lines stands in the index, and what else orders them is kept beside them, taken from what the grid shows.
 */
export class LineWindows1764400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table run_lines
        add column contract_id text generated always as (view ->> 'contractId') stored,
        add column billing_months integer generated always as ((view ->> 'billingPeriod')::integer) stored,
        add column commitment_months integer generated always as ((view ->> 'commitmentPeriod')::integer) stored,
        add column target_units numeric generated always as ((view #>> '{target,closingUnits}')::numeric) stored,
        add column units_difference numeric generated always as ((view #>> '{difference,units}')::numeric) stored,
        add column target_cost numeric generated always as ((view #>> '{target,unitCost,amount}')::numeric) stored,
        add column target_price numeric generated always as ((view #>> '{target,unitPrice,amount}')::numeric) stored,
        add column unit_margin numeric generated always as ((view #>> '{margin,margin,amount}')::numeric) stored`);
    await queryRunner.query(`
      create index run_lines_counted on run_lines (tenant_id, run_id, position)
        include (state, excluded, currency, customer_id, charges_total, money_effect)`);
    await queryRunner.query('drop index run_lines_position');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; write the next one.');
  }
}
