import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { AuditListReply, AuditVerificationReply } from './audit.dto.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: host.database.adminUrl });
  await client.connect();
  await client.query(sql, [host.demo.tenantId]);
  await client.end();
}

describe('the audit chain', () => {
  it('is intact after what the demo did, and names who did it', async () => {
    const { items } = await host.call<AuditListReply>('GET', 'audit?limit=500');
    const verification = await host.call<AuditVerificationReply>('GET', 'audit/verification');
    expect(items.map((entry) => entry.action)).toEqual(
      expect.arrayContaining([
        'tenant.created',
        'connection.created',
        'applicationLink.created',
        'apiKey.made',
      ]),
    );
    expect(new Set(items.map((entry) => entry.actor))).toEqual(new Set(['demo@tallylink.example']));
    expect(verification).toEqual({ intact: true, entries: items.length, brokenAt: null });
  });

  it('stays without a gap when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        host.call('PATCH', `application-links/${host.demo.applicationLinkId}`, { name: `Name ${index}` }),
      ),
    );
    expect(await host.call<AuditVerificationReply>('GET', 'audit/verification')).toMatchObject({
      intact: true,
    });
  });

  it('shows an entry that was changed behind its back', async () => {
    await tamper(`update audit_entries set actor = 'somebody else' where tenant_id = $1 and number = 2`);
    expect(await host.call<AuditVerificationReply>('GET', 'audit/verification')).toMatchObject({
      intact: false,
      brokenAt: 2,
    });
  });
});
