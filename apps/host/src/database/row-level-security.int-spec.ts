import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { NOTIFICATION_TABLES } from './migrations/1764000000000-notifications.js';
import { DECISION_TABLES } from './migrations/1764100000000-decisions.js';
import { TENANT_TABLE_NAMES } from './migrations/policies.sql.js';

const [ours, theirs] = [randomUUID(), randomUUID()];
let database: TestDatabase;
let owner: pg.Client;
let application: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  application = new pg.Client({ connectionString: database.url });
  await Promise.all([owner.connect(), application.connect()]);
  for (const tenant of [ours, theirs]) {
    await as(application, tenant, async () => {
      await application.query('insert into tenants (id, name) values ($1, $2)', [tenant, `Tenant ${tenant}`]);
      await application.query(
        `insert into connections (tenant_id, id, connector_id, kind, name, settings, sealed_credentials, credential_fields)
         values ($1, $2, 'x', 'source', 'x', '{}', '', '{}')`,
        [tenant, randomUUID()],
      );
    });
  }
}, 60_000);

afterAll(async () => {
  await Promise.all([owner.end(), application.end()]);
  await database.drop();
});

async function as(client: pg.Client, tenant: string, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

describe('row-level security', () => {
  it('shows the application role the rows of its tenant and no others', async () => {
    const seen: string[] = [];
    await as(application, ours, async () => {
      const { rows } = await application.query<{ tenant_id: string }>('select tenant_id from connections');
      seen.push(...rows.map((row) => row.tenant_id));
    });
    expect(seen).toEqual([ours]);
  });

  it('shows nothing without a tenant, and nothing after a transaction has ended', async () => {
    await as(application, ours, () => application.query('select 1'));
    const later = [...NOTIFICATION_TABLES, ...DECISION_TABLES, 'saved_views', 'notification_preferences'];
    for (const table of ['tenants', ...TENANT_TABLE_NAMES, ...later]) {
      const { rowCount } = await application.query(`select 1 from ${table}`);
      expect({ table, rowCount }).toEqual({ table, rowCount: 0 });
    }
  });

  it('refuses a row of another tenant', async () => {
    const write = as(application, ours, () =>
      application.query(
        `insert into leases (tenant_id, name, holder, expires_at) values ($1, 'x', 'x', now())`,
        [theirs],
      ),
    );
    await expect(write).rejects.toThrow('row-level security');
  });

  it('changes nothing of another tenant', async () => {
    await as(application, ours, async () => {
      const { rowCount } = await application.query(
        `update connections set name = 'taken' where tenant_id = $1`,
        [theirs],
      );
      expect(rowCount).toBe(0);
    });
  });

  it('holds for the owner of the tables too', async () => {
    const { rowCount } = await owner.query('select 1 from connections');
    expect(rowCount).toBe(0);
  });

  it('is on and forced for every table that has a tenant', async () => {
    const { rows } = await owner.query<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it('lets nobody change or remove an audit entry', async () => {
    await expect(
      as(application, ours, () => application.query(`update audit_entries set actor = 'x'`)),
    ).rejects.toThrow('permission denied');
    await expect(as(application, ours, () => application.query('delete from audit_entries'))).rejects.toThrow(
      'permission denied',
    );
  });
});
