import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErrorReply } from '../http/errors.dto.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { CheckReply, ConnectionReply } from './connections.dto.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

/** A port that no client may use, and one on which nobody listens. */
const NOWHERE = ['http://127.0.0.1:9', 'http://127.0.0.1:1'];

const unreachable = (field: string): object => ({
  ok: false,
  findings: [
    { severity: 'blocking', code: 'HOST.UNREACHABLE', field, message: expect.stringMatching(/answer.+\.$/) },
  ],
});

async function checked(connectorId: string, settings: object, credentials: object): Promise<CheckReply> {
  const reply = await host.raw('POST', 'connections/check', { connectorId, settings, credentials });
  expect(reply.status).toBe(200);
  return (await reply.json()) as CheckReply;
}

describe.each(NOWHERE)('a check of %s', (nowhere) => {
  it('is a finding at the field of the target’s address', async () => {
    const credentials = { userName: 'api@demo.test', secret: 'any', integrationCode: 'ANY' };
    const settings = { zoneLookupUrl: `${nowhere}/ATServicesRest/` };
    expect(await checked('autotask', settings, credentials)).toMatchObject(unreachable('zoneLookupUrl'));
  }, 30_000);

  it('is a finding at the field of the source’s address', async () => {
    const credentials = { clientKey: 'key', clientSecret: 'any', username: 'name', password: 'word' };
    expect(await checked('interworks-cloud', { baseUrl: nowhere }, credentials)).toMatchObject(
      unreachable('baseUrl'),
    );
  }, 30_000);
});

describe('a question to a side that does not answer any more', () => {
  const asked = async (route: string): Promise<[number, string]> => {
    const reply = await host.raw('GET', route);
    return [reply.status, ((await reply.json()) as ErrorReply).error.code];
  };
  const moveTo = async (kind: 'source' | 'target', settings: object): Promise<void> => {
    const { items } = await host.call<{ items: ConnectionReply[] }>('GET', 'connections');
    const { id, settings: kept } = items.find((one) => one.kind === kind)!;
    await host.call('PATCH', `connections/${id}`, { settings: { ...kept, ...settings } });
  };

  it('answers with a sentence for months and search', async () => {
    const link = `application-links/${host.demo.applicationLinkId}`;
    await moveTo('target', { zoneLookupUrl: `${NOWHERE[0]}/ATServicesRest/` });
    expect(await asked(`${link}/target-search?kind=customer&text=a`)).toEqual([502, 'HOST.UNREACHABLE']);
    await moveTo('source', { baseUrl: NOWHERE[0] });
    expect(await asked(`${link}/months`)).toEqual([502, 'HOST.UNREACHABLE']);
  }, 60_000);
});
