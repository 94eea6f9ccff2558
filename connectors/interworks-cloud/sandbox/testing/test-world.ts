import type { SandboxReply, SandboxRequest, Scenario } from '@tallylink/connector-testing';
import { access } from '../access.js';
import { interworksSandbox } from '../index.js';
import type { World } from '../state.js';

/** A sandbox without a network, whose clock and switches a test sets. */
export interface TestSandbox {
  readonly world: World;
  setNow(instant: string): void;
  setSwitch(name: string, value: boolean | number | string): void;
  /** A request with a good token and version. `path` may have a query. */
  call(method: string, path: string, body?: unknown): SandboxReply;
  send(request: Partial<SandboxRequest> & { path: string }): SandboxReply;
  get(path: string): Record<string, unknown>;
}

const ORIGIN = 'http://127.0.0.1:4101';
const basic = Buffer.from(`${access.clientKey}:${access.clientSecret}`).toString('base64');

export const LOG_IN = {
  method: 'POST',
  path: '/oauth/token',
  headers: { authorization: `Basic ${basic}` },
  bodyText: `grant_type=password&username=${access.username}&password=${encodeURIComponent(access.password)}`,
} as const;

export function testSandbox(scenario: Scenario): TestSandbox {
  let now = Date.parse(scenario.now);
  const values = new Map(
    Object.entries(interworksSandbox.switches).map(([name, one]) => [name, one.default]),
  );
  const world: World = {
    state: interworksSandbox.load(scenario),
    scenario,
    now: () => now,
    switchValue: (name) => values.get(name)!,
  };
  const send: TestSandbox['send'] = (request) =>
    interworksSandbox.handle(
      { method: 'GET', query: new URLSearchParams(), headers: {}, bodyText: '', origin: ORIGIN, ...request },
      world,
    );
  const call: TestSandbox['call'] = (method, path, body) => {
    const { access_token: token } = send(LOG_IN).json as { access_token: string };
    const [pathname = '', query] = path.split('?');
    const headers = { authorization: `Bearer ${token}`, 'x-api-version': '3' };
    const bodyText = body === undefined ? '' : JSON.stringify(body);
    return send({ method, path: pathname, query: new URLSearchParams(query), headers, bodyText });
  };
  return {
    world,
    send,
    call,
    setNow: (instant) => (now = Date.parse(instant)),
    setSwitch: (name, value) => values.set(name, value),
    get: (path) => call('GET', path).json as Record<string, unknown>,
  };
}
