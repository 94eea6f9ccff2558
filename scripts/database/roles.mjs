// The three roles of the house: a superuser makes roles and databases, an owner migrates, the application serves.
import pg from 'pg';

const OWNER = 'tallylink_owner';
const APPLICATION = 'tallylink_app';

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

async function ensureRole(client, name, password) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${name} with login nosuperuser nocreatedb nocreaterole nobypassrls password ${literal(password)}`,
  );
}

/** Makes roles and database when they are missing; returns the two URLs that the host needs. */
export async function ensureDatabase({ adminUrl, secrets, port }, database = 'tallylink') {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, OWNER, secrets.owner);
    await ensureRole(client, APPLICATION, secrets.application);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database} owner ${OWNER}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect, temporary on database ${database} to ${APPLICATION}`);
  } finally {
    await client.end();
  }
  const url = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    DATABASE_URL: url(APPLICATION, secrets.application),
    DATABASE_MIGRATION_URL: url(OWNER, secrets.owner),
  };
}
