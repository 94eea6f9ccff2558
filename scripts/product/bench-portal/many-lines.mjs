import pg from 'pg';

const CUSTOMERS_EACH = 20;
/** Made lines stand behind those that they were made of, which are then taken away. */
const FIRST_POSITION = 100_000;

/** Multiplies a run's lines straight in its table until there are so many. Their customers and services get numbers. */
export async function growMonth(database, { tenantId, runId, lines }) {
  const client = new pg.Client({ connectionString: database.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    await client.query(GROW, [tenantId, runId, lines, CUSTOMERS_EACH]);
    await client.query(
      `delete from run_lines where tenant_id = $1 and run_id = $2 and position < ${FIRST_POSITION}`,
      [tenantId, runId],
    );
    await client.query(
      `update runs set summary = jsonb_set(summary, '{counts,lines}', to_jsonb($3::int)) where tenant_id = $1 and id = $2`,
      [tenantId, runId, lines],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** What the database does by itself within a minute of so many new rows. Only the owner may. */
export async function settleLines(database) {
  const owner = new pg.Client({ connectionString: database.DATABASE_MIGRATION_URL });
  await owner.connect();
  try {
    await owner.query('vacuum analyze run_lines');
  } finally {
    await owner.end();
  }
}

const GROW = `
  with seeds as (
    select l.*, row_number() over (order by position) - 1 as seed, count(*) over () as seeds
      from run_lines l where tenant_id = $1 and run_id = $2 and view is not null),
  made as (
    select s.*, n, s.id || '~' || n as made_id, s.customer_id || '~' || (n / $4) as made_customer,
           (s.line -> 'customer' ->> 'name') || ' ' || lpad((n / $4)::text, 4, '0') as made_name
      from generate_series(0, $3::int - 1) as n join seeds s on s.seed = n % s.seeds)
  insert into run_lines (tenant_id, run_id, id, position, line, view, state, linked, excluded, customer_id, currency,
         findings, search, charges_total, money_effect, service_name, units, unit_cost, effective_date)
  select tenant_id, run_id, made_id, ${FIRST_POSITION} + row_number() over (order by n),
         jsonb_set(jsonb_set(jsonb_set(line, '{id}', to_jsonb(made_id)), '{customer,id}', to_jsonb(made_customer)), '{customer,name}', to_jsonb(made_name)),
         jsonb_set(jsonb_set(jsonb_set(view, '{id}', to_jsonb(made_id)), '{customer,id}', to_jsonb(made_customer)), '{customer,name}', to_jsonb(made_name)),
         state, linked, excluded, made_customer, currency, findings, search || ' ' || lower(made_name), charges_total,
         money_effect, service_name, units, unit_cost, effective_date
    from made`;
