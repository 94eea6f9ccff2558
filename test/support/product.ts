import fs from 'node:fs';
import path from 'node:path';
import { JOURNEY_DATA, RUNNING_PRODUCT, walkersPorts } from './journey-environment.js';

type SandboxAccess<Credentials extends string> = Readonly<Record<'url' | Credentials, string>>;

/** What `npm start` writes for scripts. */
export interface DemoFile {
  readonly portal: string;
  readonly api: string;
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly email: string;
  readonly password: string;
  readonly apiKey: string;
  readonly sandboxes: {
    readonly interworks: SandboxAccess<'clientKey' | 'clientSecret' | 'username' | 'password'>;
    readonly autotask: SandboxAccess<'userName' | 'secret' | 'integrationCode'>;
  };
}

/** As it was written, with the sandboxes of the walker that asks. */
export function demoFile(): DemoFile {
  const demo = JSON.parse(fs.readFileSync(path.join(JOURNEY_DATA, 'demo.json'), 'utf8')) as DemoFile;
  if (RUNNING_PRODUCT) return demo;
  const ports = walkersPorts(Number(process.env['TEST_PARALLEL_INDEX'] ?? '0'));
  const { interworks, autotask } = demo.sandboxes;
  return {
    ...demo,
    sandboxes: {
      interworks: { ...interworks, url: atPort(interworks.url, ports.interworks) },
      autotask: { ...autotask, url: atPort(autotask.url, ports.autotask) },
    },
  };
}

const atPort = (url: string, port: string): string => url.replace(/:\d+(?=\/|$)/, `:${port}`);

export async function readJson<T>(reply: Response): Promise<T> {
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.url} answered ${reply.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

/** The API as a script uses it: with the organisation's key, below its tenant. */
export function tenantApi(demo: Pick<DemoFile, 'api' | 'tenantId' | 'apiKey'>) {
  const url = (route: string): string => `${demo.api}/tenants/${demo.tenantId}/${route}`;
  const headers = { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' };
  const send = async <T>(method: string, route: string, body: unknown): Promise<T> =>
    readJson<T>(await fetch(url(route), { method, headers, body: JSON.stringify(body) }));
  return {
    get: async <T>(route: string): Promise<T> => readJson<T>(await fetch(url(route), { headers })),
    post: <T>(route: string, body: unknown = {}): Promise<T> => send<T>('POST', route, body),
    patch: <T>(route: string, body: unknown): Promise<T> => send<T>('PATCH', route, body),
  };
}

/** A control route of a sandbox. */
export async function sandbox<T>(url: string, route: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return readJson<T>(await fetch(new URL(`/_sandbox/${route}`, url), init));
}

export type TenantApi = ReturnType<typeof tenantApi>;

/** Sets switches of a sandbox; the others stay. */
export async function switchSandbox(url: string, switches: Readonly<Record<string, unknown>>): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'PUT', headers, body: JSON.stringify(switches) };
  await readJson(await fetch(new URL('/_sandbox/switches', url), init));
}
