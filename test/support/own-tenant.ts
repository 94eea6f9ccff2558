import { randomUUID } from 'node:crypto';
import type {
  ApplicationLinkReply,
  ConnectionReply,
  CreatedApiKeyReply,
  TenantReply,
} from '@tallylink/api-client';
import { demoFile, readJson, sandbox, tenantApi, type DemoFile, type TenantApi } from './product.js';

/** What the sandboxes are filled with; the API of `POST /_sandbox/reset`. */
export type Scenario = Readonly<Record<string, unknown>>;

/** An organisation of one journey's own, with the person who made it. */
export interface OwnTenant extends DemoFile {
  readonly name: string;
  /** The person's session, for what only a person may do. */
  readonly person: { post<T>(route: string, body?: unknown): Promise<T> };
}

/** Lines that link themselves by exact references; of each hundred so many changed in October. */
export const generatedMonth = (size: { customers: number; lines: number; changeRate: number }): Scenario => ({
  scenario: 'generated',
  seed: 7,
  createRate: 0,
  month: '2026-10',
  ...size,
});

/** Both vendors as the scenario says, with no fault and an empty journal. */
export async function resetSandboxes({ sandboxes }: DemoFile, scenario: Scenario): Promise<void> {
  for (const { url } of [sandboxes.interworks, sandboxes.autotask]) await sandbox(url, 'reset', scenario);
}

/** Somebody whom nobody has used before, so that a journey can be walked again on a running product. */
export const newPerson = (name: string) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '-')}-${randomUUID().slice(0, 8)}@example.com`,
  password: 'long-enough-for-a-journey',
});

async function signUp(demo: DemoFile, body: ReturnType<typeof newPerson>): Promise<OwnTenant['person']> {
  const headers = { 'content-type': 'application/json', origin: demo.portal };
  const url = new URL('/api/auth/sign-up/email', demo.api);
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`Signing up answered ${reply.status}: ${await reply.text()}`);
  const cookie = reply.headers.getSetCookie().map((one) => one.split(';')[0]);
  return {
    post: async <T>(route: string, sent: unknown = {}): Promise<T> =>
      readJson<T>(
        await fetch(`${demo.api}/${route}`, {
          method: 'POST',
          headers: { ...headers, cookie: cookie.join('; ') },
          body: JSON.stringify(sent),
        }),
      ),
  };
}

async function connect(api: TenantApi, { sandboxes }: DemoFile): Promise<string> {
  const { url: baseUrl, ...interworks } = sandboxes.interworks;
  const { url: zoneLookupUrl, ...autotask } = sandboxes.autotask;
  const connection = async (body: object): Promise<string> => {
    const { id } = await api.post<ConnectionReply>('connections', body);
    await api.post(`connections/${id}/check`);
    return id;
  };
  const { id } = await api.post<ApplicationLinkReply>('application-links', {
    name: 'Monthly billing',
    sourceConnectionId: await connection({
      connectorId: 'interworks-cloud',
      name: 'Marketplace',
      settings: { baseUrl },
      credentials: interworks,
    }),
    targetConnectionId: await connection({
      connectorId: 'autotask',
      name: 'Autotask',
      settings: { zoneLookupUrl, ownerResourceId: 29_682_885, serviceBillingCodeId: 29_683_278 },
      credentials: autotask,
    }),
  });
  return id;
}

/** A new organisation that is connected to both sandboxes, which hold the scenario. */
export async function ownTenant(name: string, scenario: Scenario): Promise<OwnTenant> {
  const demo = demoFile();
  await resetSandboxes(demo, scenario);
  const owner = newPerson(`${name} owner`);
  const person = await signUp(demo, owner);
  const { id: tenantId } = await person.post<TenantReply>('tenants', { name });
  const key = { name: 'journey', role: 'owner' };
  const { key: apiKey } = await person.post<CreatedApiKeyReply>(`tenants/${tenantId}/api-keys`, key);
  const applicationLinkId = await connect(tenantApi({ ...demo, tenantId, apiKey }), demo);
  return { ...demo, name, tenantId, applicationLinkId, apiKey, person, ...pick(owner) };
}

const pick = ({ email, password }: ReturnType<typeof newPerson>) => ({ email, password });
