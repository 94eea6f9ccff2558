import { DEMO } from '../demo/demo-facts.js';
import type { CreatedInvitationReply } from '../members/members.dto.js';
import type { Role } from '../http/roles.js';
import type { TestHost } from './test-host.js';

const ORIGIN = 'http://localhost:3000';

/** Somebody who is signed in. */
export interface Person {
  call(method: string, route: string, body?: unknown): Promise<Response>;
}

/** The demo tenant's owner. */
export const owner = (host: TestHost): Promise<Person> =>
  signedIn(host, 'sign-in/email', { email: DEMO.email, password: DEMO.password });

/** Another member of the demo tenant; who may bill, if nothing else is said. */
export async function colleague(host: TestHost, name: string, role: Role = 'billing'): Promise<Person> {
  const email = `${name.toLowerCase()}@contoso.example`;
  const invitation = { email, role };
  const { token } = await host.call<CreatedInvitationReply>('POST', 'invitations', invitation);
  const person = await signedIn(host, 'sign-up/email', { email, password: 'long-enough-1', name });
  const accepted = await person.call('POST', `/api/v1/invitations/${token}/accept`);
  if (!accepted.ok) throw new Error(`The invitation: ${accepted.status}`);
  return person;
}

async function signedIn(host: TestHost, path: string, body: object): Promise<Person> {
  const base = await host.app.getUrl();
  const reply = await fetch(`${base}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    call: (method, route, sent) =>
      fetch(new URL(route, `${base}/api/v1/tenants/${host.demo.tenantId}/`), {
        method,
        headers: { cookie, origin: ORIGIN, 'content-type': 'application/json' },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      }),
  };
}
