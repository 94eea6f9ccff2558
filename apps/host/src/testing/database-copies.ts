import { randomBytes } from 'node:crypto';
import pg from 'pg';

const PASSWORD = 'only-for-tests';
const OWNER = 'tallylink_owner';
const APPLICATION = 'tallylink_app';
/** Roles and templates belong to the whole server: one test file makes them, the others wait. */
const LOCK = 7012026;

/** A migrated database of one's own, with a URL for each role. */
export interface TestDatabase {
  /** The application role's. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A database that is migrated once and copied for each test. Its name changes with what `migrate` does. */
export interface Template {
  readonly name: string;
  migrate(ownerUrl: string): Promise<unknown>;
}

/** A copy of the template, which is made by whoever comes first. */
export async function copyOf(template: Template): Promise<TestDatabase> {
  const admin = adminUrl();
  const name = `tallylink_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      await ensureTemplate(template, client, admin);
      await client.query(`create database ${name} template ${template.name} owner ${OWNER}`);
      await client.query(`grant connect, temporary on database ${name} to ${APPLICATION}`);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  });
  return {
    url: urlOf(admin, name, APPLICATION),
    ownerUrl: urlOf(admin, name, OWNER),
    adminUrl: urlOf(admin, name),
    drop: () => asAdmin(admin, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function ensureTemplate({ name, migrate }: Template, client: pg.Client, admin: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  for (const role of [OWNER, APPLICATION]) await ensureRole(client, role);
  // Half-made ones never bear the name: it is given when the migration is through.
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} owner ${OWNER}`);
  await client.query(`revoke all on database ${unfinished} from public`);
  await migrate(urlOf(admin, unfinished, OWNER));
  await client.query(`alter database ${unfinished} rename to ${name}`);
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${role} with login nosuperuser nocreatedb nocreaterole nobypassrls password '${PASSWORD}'`,
  );
}

function adminUrl(): string {
  const url = process.env['TEST_DATABASE_ADMIN_URL'];
  if (url) return url;
  throw new Error(
    'TEST_DATABASE_ADMIN_URL is not set: it is a superuser of a PostgreSQL for tests. npm test sets it.',
  );
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
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
