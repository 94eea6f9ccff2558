import { beforeEach, describe, expect, it } from '@jest/globals';
import { access } from '../access.js';
import { smallScenario } from '../testing/small-scenario.js';
import { LOG_IN, testSandbox, type TestSandbox } from '../testing/test-world.js';

let sandbox: TestSandbox;
beforeEach(() => {
  sandbox = testSandbox(smallScenario([{}]));
});

const tokenOf = (): string => (sandbox.send(LOG_IN).json as { access_token: string }).access_token;
const list = (headers: Record<string, string>) => sandbox.send({ path: '/api/subscriptions', headers });
const withToken = (token: string, version: string | null = '3') =>
  list({ authorization: `Bearer ${token}`, ...(version === null ? {} : { 'x-api-version': version }) });

describe('the token endpoint', () => {
  it('gives an opaque bearer token for the right client and user', () => {
    expect(sandbox.send(LOG_IN)).toMatchObject({
      status: 200,
      json: { token_type: 'bearer', expires_in: 3600 },
    });
    expect(tokenOf()).toMatch(/^[\w-]{400,}$/);
  });

  it.each([
    [
      'client fields in the form',
      { headers: {}, bodyText: `${LOG_IN.bodyText}&client_id=${access.clientKey}&client_secret=x` },
      'invalid_client',
    ],
    [
      'client fields beside Basic',
      { bodyText: `${LOG_IN.bodyText}&client_id=${access.clientKey}` },
      'invalid_client',
    ],
    [
      'a wrong secret',
      { headers: { authorization: `Basic ${btoa(`${access.clientKey}:no`)}` } },
      'invalid_client',
    ],
    [
      'a wrong password',
      { bodyText: `grant_type=password&username=${access.username}&password=no` },
      'invalid_grant',
    ],
    ['another grant', { bodyText: 'grant_type=client_credentials' }, 'unsupported_grant_type'],
  ])('refuses %s', (_name, change, error) => {
    expect(sandbox.send({ ...LOG_IN, ...change })).toMatchObject({ status: 400, json: { error } });
  });

  it('takes POST only', () => {
    expect(sandbox.send({ path: '/oauth/token' }).status).toBe(405);
  });
});

describe('a call', () => {
  it('needs a token that is still good by the vendor’s clock', () => {
    sandbox.setSwitch('tokenLifetimeSeconds', 2);
    const token = tokenOf();
    expect(list({ 'x-api-version': '3' }).status).toBe(401);
    expect(withToken(`${token}x`).status).toBe(401);
    expect(withToken(token).status).toBe(200);
    sandbox.setNow('2026-11-02T08:00:01.999Z');
    expect(withToken(token).status).toBe(200);
    sandbox.setNow('2026-11-02T08:00:02Z');
    expect(withToken(token).status).toBe(401);
  });

  it('loses its token to a second log-in where one session is allowed', () => {
    sandbox.setSwitch('singleSession', true);
    const first = tokenOf();
    sandbox.setNow('2026-11-02T08:00:05Z');
    const second = tokenOf();
    expect([withToken(first).status, withToken(second).status]).toEqual([401, 200]);
  });

  it.each(['3', '3.0', 'latest'])('is served in version %s', (version) => {
    expect(withToken(tokenOf(), version).status).toBe(200);
  });

  it.each([[null], ['2.2'], ['four']])('of version %s is a 404 that names the version', (version) => {
    expect(withToken(tokenOf(), version)).toMatchObject({
      status: 404,
      json: { code: 'InvalidApiVersionError', isRetriableError: false },
    });
  });

  it('answers 405 for a known path with another verb and 404 for an unknown path', () => {
    expect(sandbox.call('DELETE', '/api/Subscriptions')).toMatchObject({
      status: 405,
      json: { message: "The requested resource does not support http method 'DELETE'." },
    });
    expect(sandbox.call('GET', '/api/nothing').status).toBe(404);
  });

  it('names what was not found', () => {
    expect(sandbox.call('GET', '/api/subscriptions/none')).toMatchObject({
      status: 404,
      json: { code: 'SubscriptionNotFoundError' },
    });
    expect(sandbox.call('GET', '/api/invoices/none')).toMatchObject({
      status: 404,
      json: { entity: 'Invoice', value: 'none' },
    });
    expect(sandbox.call('GET', '/api/accounts/77')).toMatchObject({
      status: 404,
      json: { type: 'AccountNotFoundError' },
    });
  });
});
