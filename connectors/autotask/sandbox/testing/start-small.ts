import { SandboxControlClient, startSandbox, type RunningSandbox } from '@tallylink/connector-testing';
import { access } from '../http/authenticate.js';
import { autotaskSandbox } from '../index.js';
import { smallScenario, type SmallScenario } from './small-scenario.js';

/** A reply as a test looks at it. */
export interface Reply {
  readonly status: number;
  // The vendor's JSON: each test knows what it asked for.
  readonly json: Record<string, unknown> & {
    readonly errors?: readonly string[];
    readonly items?: readonly Record<string, unknown>[];
  };
  readonly text: string;
}

/** Headers of the API user. */
export const credentials = {
  ApiIntegrationCode: access.integrationCode,
  UserName: access.userName,
  Secret: access.secret,
  'Content-Type': 'application/json',
};

const running: RunningSandbox[] = [];

/** Ends every sandbox that a spec started; call it in `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const sandbox of running.splice(0)) await sandbox.close();
}

/** A sandbox over the small scenario, with a call that sends what an API client would. */
export async function startSmall(changes: SmallScenario = {}) {
  const sandbox = await startSandbox(autotaskSandbox, {
    port: 0,
    loadScenario: () => smallScenario(changes),
  });
  running.push(sandbox);
  const call = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = credentials,
  ) => send(`${sandbox.url}/ATServicesRest/V1.0/${path}`, method, headers, body);
  const query = async (entity: string, ...filter: readonly unknown[]) =>
    (await call('POST', `${entity}/query`, { filter })).json.items ?? [];
  const adjust = (fields: Record<string, unknown>) => call('POST', 'ContractServiceAdjustments', fields);
  return { url: sandbox.url, control: new SandboxControlClient(sandbox.url), call, query, adjust };
}

/** Sends one request and reads its answer, JSON or not. */
export async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Reply> {
  const init =
    body === undefined
      ? { method, headers }
      : { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, text, json: isJson ? (JSON.parse(text) as Reply['json']) : {} };
}
