import type {
  ApplicationLinkReply,
  ConnectionReply,
  CreatedApiKeyReply,
  TenantReply,
} from '@tallylink/api-client';
import { TenantApi } from './tenant-api.js';

const PASSWORD = 'a-password-for-acceptance';

/** Log-in facts of the sandboxes, as their pages show them. */
export const ACCESS = {
  interworks: {
    clientKey: '6f1d2a54-73c1-4be5-9a0e-2b7d5c8e1f90',
    clientSecret: 'c2FuZGJveC1jbGllbnQtc2VjcmV0LTAwMQ==',
    username: 'tallylink-sync',
    password: 'sandbox-only-4101',
  },
  autotask: {
    userName: 'api-user@sandbox.example',
    secret: 'autotask-sandbox-secret',
    integrationCode: 'TALLYLINKSANDBOX',
  },
} as const;

export interface SandboxUrls {
  readonly interworks: string;
  readonly autotask: string;
}

/** A tenant of a person who has just signed up, with a key for machines. */
export async function newTenant(hostUrl: string, name: string): Promise<TenantApi> {
  const signUp = await fetch(`${hostUrl}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: hostUrl },
    body: JSON.stringify({
      email: `${name.toLowerCase().replaceAll(' ', '-')}@example.com`,
      password: PASSWORD,
      name,
    }),
  });
  if (!signUp.ok) throw new Error(`Signing up answered ${signUp.status}: ${await signUp.text()}`);
  const cookie = signUp.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const post = async <T>(route: string, body: object): Promise<T> => {
    const reply = await fetch(`${hostUrl}/api/v1/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: hostUrl, cookie },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${route} answered ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  const tenant = await post<TenantReply>('tenants', { name });
  const { key } = await post<CreatedApiKeyReply>(`tenants/${tenant.id}/api-keys`, {
    name: 'acceptance',
    role: 'owner',
  });
  return new TenantApi(hostUrl, tenant.id, key);
}

export interface Connected {
  readonly sourceConnectionId: string;
  readonly targetConnectionId: string;
  readonly applicationLinkId: string;
}

/** Both connections and the link between them, as the portal makes them. */
export async function connect(
  api: TenantApi,
  sandboxes: SandboxUrls,
  sourceSettings: object = {},
): Promise<Connected> {
  const source = await api.post<ConnectionReply>('connections', {
    connectorId: 'interworks-cloud',
    name: 'Marketplace',
    settings: { baseUrl: sandboxes.interworks, ...sourceSettings },
    credentials: ACCESS.interworks,
  });
  const target = await api.post<ConnectionReply>('connections', {
    connectorId: 'autotask',
    name: 'Autotask',
    settings: {
      zoneLookupUrl: `${sandboxes.autotask}/ATServicesRest/`,
      ownerResourceId: 29_682_885,
      serviceBillingCodeId: 29_683_278,
    },
    credentials: ACCESS.autotask,
  });
  for (const { id } of [source, target]) await api.post(`connections/${id}/check`);
  const link = await api.post<ApplicationLinkReply>('application-links', {
    name: 'Marketplace to Autotask',
    sourceConnectionId: source.id,
    targetConnectionId: target.id,
  });
  return { sourceConnectionId: source.id, targetConnectionId: target.id, applicationLinkId: link.id };
}
