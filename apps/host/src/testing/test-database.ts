import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../database/migrate-database.js';
import { MIGRATIONS } from '../database/migrations/index.js';

const PASSWORD = 'only-for-tests';
const OWNER = 'tallylink_owner';
const APPLICATION = 'tallylink_app';

/** A database of its own, already migrated, with a URL for each role. */
export interface TestDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A copy of the migrated template; the template is made by whoever comes first. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!admin)
    throw new Error(
      'TEST_DATABASE_ADMIN_URL is not set: it is a superuser of a PostgreSQL for tests. npm test sets it.',
    );
  const name = `tallylink_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(admin, async (client) => {
    // Several spec files start at the same time; one makes roles and template, the others wait.
    await client.query('select pg_advisory_lock(7012026)');
    try {
      const template = await ensureTemplate(client, admin);
      await client.query(`create database ${name} template ${template} owner ${OWNER}`);
      await client.query(`grant connect, temporary on database ${name} to ${APPLICATION}`);
    } finally {
      await client.query('select pg_advisory_unlock(7012026)');
    }
  });
  return {
    url: urlOf(admin, name, APPLICATION),
    ownerUrl: urlOf(admin, name, OWNER),
    adminUrl: urlOf(admin, name),
    drop: () =>
      asAdmin(
        admin,
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      ),
  };
}

async function ensureTemplate(client: pg.Client, admin: string): Promise<string> {
  const digest = createHash('sha256')
    .update(MIGRATIONS.map((migration) => migration.name + String(migration)).join())
    .digest('hex');
  const template = `tallylink_template_${process.ppid}_${digest.slice(0, 12)}`;
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (rowCount) return template;
  for (const role of [OWNER, APPLICATION]) await ensureRole(client, role);
  await client.query(`create database ${template} owner ${OWNER}`);
  await client.query(`revoke all on database ${template} from public`);
  await migrate(urlOf(admin, template, OWNER));
  return template;
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${role} with login nosuperuser nocreatedb nocreaterole nobypassrls password '${PASSWORD}'`,
  );
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(admin: string, database: string, role?: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  if (role) [url.username, url.password] = [role, PASSWORD];
  return url.href;
}
