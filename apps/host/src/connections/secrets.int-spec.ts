import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SANDBOX_ACCESS } from '../demo/demo-facts.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { CheckReply, ConnectionListReply, ConnectionReply } from './connections.dto.js';

const SECRETS = [
  SANDBOX_ACCESS.interworks.clientSecret,
  SANDBOX_ACCESS.interworks.password,
  SANDBOX_ACCESS.autotask.secret,
];
let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

/** Every text of every table, as a superuser reads it. */
async function everythingStored(): Promise<string> {
  const client = new pg.Client({ connectionString: host.database.adminUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables.rows)
      texts.push(JSON.stringify((await client.query(`select * from ${name}`)).rows));
    return texts.join('\n');
  } finally {
    await client.end();
  }
}

describe('credentials', () => {
  it('are in no reply, and sealed in the database', async () => {
    const replies: string[] = [];
    const { items } = await host.call<ConnectionListReply>('GET', 'connections');
    for (const { id } of items)
      replies.push(JSON.stringify(await host.call('POST', `connections/${id}/check`)));
    replies.push(JSON.stringify(items), JSON.stringify(await host.call('GET', 'audit')));
    const stored = await everythingStored();
    expect(stored).toContain('sealed_credentials');
    for (const secret of SECRETS) {
      expect(replies.join()).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
  });

  it('that are wrong make a failing check with a sentence, and stay secret in it', async () => {
    const wrong = 'wrong-secret-4711';
    const reply = await host.call<CheckReply>('POST', 'connections/check', {
      connectorId: 'autotask',
      settings: { zoneLookupUrl: `${host.sandboxes.autotask}/ATServicesRest/` },
      credentials: { ...SANDBOX_ACCESS.autotask, secret: wrong },
    });
    expect(reply.ok).toBe(false);
    expect(reply.summary.length).toBeGreaterThan(20);
    expect(JSON.stringify(reply)).not.toContain(wrong);
  });

  it('stay as they are when a form sends them empty', async () => {
    const { items } = await host.call<ConnectionListReply>('GET', 'connections');
    const target = items.find((one) => one.kind === 'target')!;
    await host.call<ConnectionReply>('PATCH', `connections/${target.id}`, {
      name: 'Renamed',
      credentials: { secret: '' },
    });
    const check = await host.call<CheckReply>('POST', `connections/${target.id}/check`);
    expect(check.ok).toBe(true);
  });

  it('with a field that does not exist are refused, naming the field', async () => {
    const refused = await host.raw('POST', 'connections', {
      connectorId: 'autotask',
      name: 'x',
      settings: { nonsense: 1 },
      credentials: {},
    });
    const body = (await refused.json()) as { error: { code: string; issues: { path: string }[] } };
    expect(refused.status).toBe(422);
    expect(body.error.code).toBe('CONNECTION.VALUES_INVALID');
    expect(body.error.issues.map((issue) => issue.path)).toEqual(
      expect.arrayContaining(['settings.nonsense', 'credentials.secret']),
    );
  });
});
