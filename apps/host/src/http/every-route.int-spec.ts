// One host for all of it. The requests are made of the API's own document: a route or field that is added is asked here.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { runIn } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { requestsOf, type SampleRequest } from '../testing/sample-requests.js';

interface Answer {
  readonly status: number;
  readonly text: string;
}
interface Trouble extends Answer {
  readonly what: string;
}

let host: TestHost;
let base: string;
let document: OpenAPIObject;
let routes: readonly SampleRequest[];
beforeAll(async () => {
  host = await startTestHost();
  base = await host.app.getUrl();
  const { id: runId } = await host.call<{ id: string }>(
    'POST',
    `application-links/${host.demo.applicationLinkId}/runs`,
    { month: '2026-10' },
  );
  await runIn(host, runId, ['open']);
  const { items } = await host.call<{ items: { id: string }[] }>('GET', 'connections');
  document = (await (await fetch(`${base}/api/openapi.json`)).json()) as OpenAPIObject;
  routes = requestsOf(document, {
    tenantId: host.demo.tenantId,
    'application-links': host.demo.applicationLinkId,
    runs: runId,
    connections: items[0]!.id,
  }).filter(({ route }) => !isStream(route));
}, 60_000);
afterAll(() => host.close(), 30_000);

async function ask(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${host.demo.apiKey}`,
    'content-type': 'application/json',
    ...init.headers,
  };
  const reply = await fetch(base + path, { ...init, method, headers, signal: AbortSignal.timeout(10_000) });
  return { status: reply.status, text: await reply.text() };
}
const send = ({ method, path }: SampleRequest, body: unknown): Promise<Answer> =>
  ask(method, path, { body: JSON.stringify(body) });

/** Refused before its id is looked at: one needs a kind to search, the other a person. */
const ASKS_MORE = /\/(target-search|saved-views\/\{id\})$/;

/** Its answer has no end. */
const isStream = (route: string): boolean => route.endsWith('/events');

/** Not the house's refusal: no code, no sentence, no request id. */
function isRefusal({ status, text }: Answer): boolean {
  if (status < 400 || status >= 500) return false;
  const { error } = JSON.parse(text) as {
    error?: { code?: string; message?: string; requestId?: string | null };
  };
  return (
    /^[A-Z]+\.[A-Z_]+$/.test(error?.code ?? '') &&
    /\.$/.test(error?.message ?? '') &&
    error?.requestId != null &&
    text.length < 100_000
  );
}

async function troubles(
  asked: readonly (readonly [what: string, send: () => Promise<Answer>])[],
  fine: (answer: Answer) => boolean,
): Promise<Trouble[]> {
  const found: Trouble[] = [];
  for (const [what, sent] of asked) {
    const answer = await sent();
    if (!fine(answer)) found.push({ what, status: answer.status, text: answer.text.slice(0, 200) });
  }
  return found;
}

const writing = (): SampleRequest[] =>
  routes.filter(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method));
const named = ({ method, route }: SampleRequest, rest: string): string => `${method} ${route} ${rest}`;

describe('every route of the API', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['the first half of a pair', 'a\ud800b'],
    ['the second half of a pair', '\udc00'],
  ])(
    'refuses %s in every text of its body',
    async (_, text) => {
      const asked = writing().flatMap((request) =>
        request.texts.map(
          ({ path, withText }) => [named(request, path), () => send(request, withText(text))] as const,
        ),
      );
      expect(asked.length).toBeGreaterThan(100);
      expect(await troubles(asked, isRefusal)).toEqual([]);
    },
    60_000,
  );

  it('refuses NUL in its address', async () => {
    const asked = routes.flatMap((request) => [
      [named(request, 'last part'), () => ask(request.method, `${request.path}%00`)] as const,
      ...request.query.map(
        (name) => [named(request, name), () => ask(request.method, `${request.path}?${name}=a%00b`)] as const,
      ),
    ]);
    expect(await troubles(asked, isRefusal)).toEqual([]);
  }, 60_000);

  it('refuses what it cannot read, in the words of the house', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const broken: [string, RequestInit][] = [
      ['half a body', { body: '{' }],
      ['null', { body: 'null' }],
      ['a list', { body: '[]' }],
      ['a list of one', { body: '[{}]' }],
      ['depth', { body: deep }],
      ['a charset', { body: '{}', headers: { 'content-type': 'application/json; charset=nonsense' } }],
      ['an encoding', { body: '{}', headers: { 'content-encoding': 'zstdx' } }],
      ['eleven megabytes', { body: JSON.stringify({ a: 'x'.repeat(11_000_000) }) }],
      ['an endless list', { body: JSON.stringify({ lineIds: Array(50_001).fill('x') }) }],
      ['many unknown members', { body: JSON.stringify(Object.fromEntries(Array(50_001).entries())) }],
    ];
    const withBody = writing().filter(({ texts }) => texts.length > 0);
    const [first, ...others] = withBody;
    const asked = [
      ...broken.map(([what, init]) => [what, () => ask(first!.method, first!.path, init)] as const),
      ...others.map(
        (each) => [named(each, 'a list'), () => ask(each.method, each.path, { body: '[]' })] as const,
      ),
      ...routes.map((each) => [named(each, '%'), () => ask(each.method, each.broken)] as const),
    ];
    expect(await troubles(asked, isRefusal)).toEqual([]);
  }, 60_000);

  it('answers null, a list, and another type in the place of each field without failing', async () => {
    const asked = writing().flatMap((request) =>
      request.fields.flatMap(({ path, withValue }) =>
        [null, [], [[]], {}, 5, true, ''].map(
          (value) =>
            [
              named(request, `${path} = ${JSON.stringify(value)}`),
              () => send(request, withValue(value)),
            ] as const,
        ),
      ),
    );
    const fine = (answer: Answer): boolean => answer.status < 400 || isRefusal(answer);
    expect(await troubles(asked, fine)).toEqual([]);
  }, 120_000);

  it('answers an id of nothing with 404, to be read and to be changed', async () => {
    const ofNothing = requestsOf(document, { tenantId: host.demo.tenantId }).filter(
      ({ route, method }) =>
        route.includes('{id}') && ['GET', 'DELETE'].includes(method) && !ASKS_MORE.test(route),
    );
    const asked = ofNothing.map((each) => [named(each, ''), () => ask(each.method, each.path)] as const);
    const fine = (answer: Answer): boolean => answer.status === 404 && isRefusal(answer);
    expect(asked.length).toBeGreaterThan(25);
    expect(await troubles(asked, fine)).toEqual([]);
  }, 30_000);
});
