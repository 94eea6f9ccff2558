import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../demo/demo-facts.js';
import type { CreatedApiKeyReply, CreatedInvitationReply } from '../members/members.dto.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

const ORIGIN = 'http://localhost:3000';
let host: TestHost;
let base: string;
beforeAll(async () => {
  host = await startTestHost();
  base = await host.app.getUrl();
}, 60_000);
afterAll(() => host.close(), 30_000);

async function signIn(path: string, body: object): Promise<{ status: number; cookie: string }> {
  const reply = await fetch(`${base}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify(body),
  });
  return {
    status: reply.status,
    cookie: reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
}

const get = (route: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${base}/api/v1/${route}`, { headers });

describe('who may do what', () => {
  it('answers 401 without a session or key, in the one shape of errors', async () => {
    const reply = await get(`tenants/${host.demo.tenantId}/connections`, {});
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({
      error: { code: 'AUTH.NEEDED', requestId: expect.any(String) },
    });
  });

  it('signs the demo user in and refuses a wrong password', async () => {
    const right = await signIn('sign-in/email', { email: DEMO.email, password: DEMO.password });
    const wrong = await signIn('sign-in/email', { email: DEMO.email, password: 'not-the-password' });
    const me = (await (await get('me', { cookie: right.cookie })).json()) as {
      tenants: { id: string; role: string }[];
    };
    expect(right.status).toBe(200);
    expect(wrong.status).toBe(401);
    expect(me.tenants).toEqual([expect.objectContaining({ id: host.demo.tenantId, role: 'owner' })]);
  });

  it('does not tell a stranger that a tenant exists, until an invitation for the very address is accepted', async () => {
    const { cookie } = await signIn('sign-up/email', {
      email: 'billing@reader.example',
      password: 'long-enough-1',
      name: 'Reader',
    });
    const route = `tenants/${host.demo.tenantId}/connections`;
    const foreign = await get(route, { cookie });
    const missing = await get(`tenants/${randomUUID()}/connections`, { cookie });
    const invitation = await host.call<CreatedInvitationReply>('POST', 'invitations', {
      email: 'billing@reader.example',
      role: 'viewer',
    });
    const accepted = await fetch(`${base}/api/v1/invitations/${invitation.token}/accept`, {
      method: 'POST',
      headers: { cookie },
    });
    expect([foreign.status, missing.status, accepted.status]).toEqual([404, 404, 200]);
    expect((await get(route, { cookie })).status).toBe(200);
    const again = await fetch(`${base}/api/v1/invitations/${invitation.token}/accept`, {
      method: 'POST',
      headers: { cookie },
    });
    expect(again.status).toBe(422);
  });

  it('lets a viewer look and not change, and a revoked key do nothing', async () => {
    const made = await host.call<CreatedApiKeyReply>('POST', 'api-keys', { name: 'looker', role: 'viewer' });
    const headers = { authorization: `Bearer ${made.key}` };
    const looked = await host.raw('GET', 'connections', undefined, headers);
    const changed = await host.raw(
      'PATCH',
      `application-links/${host.demo.applicationLinkId}`,
      { name: 'x' },
      headers,
    );
    await host.call('DELETE', `api-keys/${made.id}`);
    const revoked = await host.raw('GET', 'connections', undefined, headers);
    expect([looked.status, changed.status, revoked.status]).toEqual([200, 403, 401]);
  });

  it('refuses unknown members of a request and names them', async () => {
    const refused = await host.raw('PATCH', `application-links/${host.demo.applicationLinkId}`, {
      name: 'x',
      tenantId: randomUUID(),
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: { code: 'REQUEST.INVALID', issues: [{ path: 'tenantId' }] },
    });
  });
});
