import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { NodeProcess } from './node-process.js';
import { hostFile } from './repository.js';

const OWNER = 'tallylink_owner';
const APPLICATION = 'tallylink_app';
const PASSWORD = 'only-for-tests';
/** The same lock as the host's own tests take: roles belong to the whole server. */
const LOCK = 7012026;

/** A migrated database of one's own. */
export interface FreshDatabase {
  /** The application role's. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Copies a template that the host's own migration made; the first who comes makes it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const admin = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!admin)
    throw new Error(
      'TEST_DATABASE_ADMIN_URL is not set: it is a superuser of a PostgreSQL for tests. npm test sets it.',
    );
  const name = `tallylink_acceptance_${randomBytes(6).toString('hex')}`;
  await asAdmin(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      await client.query(`create database ${name} template ${await template(client, admin)} owner ${OWNER}`);
      await client.query(`grant connect, temporary on database ${name} to ${APPLICATION}`);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  });
  return {
    url: urlOf(admin, name, APPLICATION),
    drop: () =>
      asAdmin(
        admin,
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      ),
  };
}

async function template(client: pg.Client, admin: string): Promise<string> {
  const name = `tallylink_acceptance_template_${migrationsDigest()}`;
  if (await exists(client, name)) return name;
  for (const role of [OWNER, APPLICATION]) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    await client.query(
      `${rowCount ? 'alter' : 'create'} role ${role} with login nosuperuser nocreatedb nocreaterole nobypassrls password '${PASSWORD}'`,
    );
  }
  // Half-made ones never bear the name: it is given when the migration is through.
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} owner ${OWNER}`);
  await client.query(`revoke all on database ${unfinished} from public`);
  await new NodeProcess(hostFile('migrate.js'), {
    DATABASE_MIGRATION_URL: urlOf(admin, unfinished, OWNER),
  }).succeeded();
  await client.query(`alter database ${unfinished} rename to ${name}`);
  return name;
}

async function exists(client: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  return rowCount === 1;
}

function migrationsDigest(): string {
  const folder = path.dirname(hostFile('database/migrations/index.js'));
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const file of [...files.sort().map((one) => path.join(folder, one)), hostFile('queue/queues.js')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
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
