import fs from 'node:fs';
import path from 'node:path';
import { JOURNEY_DATA } from './journey-environment.js';

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
    readonly interworks: { readonly url: string };
    readonly autotask: { readonly url: string };
  };
}

export function demoFile(): DemoFile {
  return JSON.parse(fs.readFileSync(path.join(JOURNEY_DATA, 'demo.json'), 'utf8')) as DemoFile;
}

async function readJson<T>(reply: Response): Promise<T> {
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.url} answered ${reply.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

/** The API as a script uses it: with the demo's key, below its tenant. */
export function tenantApi(demo: DemoFile) {
  const url = (route: string): string => `${demo.api}/tenants/${demo.tenantId}/${route}`;
  const headers = { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' };
  return {
    get: async <T>(route: string): Promise<T> => readJson<T>(await fetch(url(route), { headers })),
    post: async <T>(route: string, body: unknown = {}): Promise<T> =>
      readJson<T>(await fetch(url(route), { method: 'POST', headers, body: JSON.stringify(body) })),
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
