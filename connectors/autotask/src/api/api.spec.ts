import { describe, expect, it } from '@jest/globals';
import { ConnectorError, HttpNoReply, type HttpReply, type HttpRequest } from '@tallylink/connector-sdk';
import { AutotaskCredentials } from '../autotask.credentials.js';
import { AutotaskSettings } from '../autotask.settings.js';
import { AutotaskApi } from './autotask-api.js';
import type { AutotaskContext } from './context.js';
import { all, allIn, pages } from './paging.js';
import { wireJson } from '../wire-json.js';

type Answer = (request: HttpRequest) => { status: number; text: string } | HttpNoReply;

const json = (value: unknown, status = 200) => ({ status, text: JSON.stringify(value) });
const ZONE = 'https://webservices14.autotask.net/ATServicesRest/';

function apiOf(answer: Answer, zoneUrl: () => string = () => ZONE) {
  const sent: HttpRequest[] = [];
  const cache = new Map<string, unknown>();
  const send = async (request: HttpRequest): Promise<HttpReply> => {
    sent.push(request);
    const reply =
      request.endpoint === 'ZoneInformation' ? json({ zoneName: 'Z', url: zoneUrl() }) : answer(request);
    if (reply instanceof HttpNoReply) throw reply;
    return { ...reply, headers: {}, json: <T>() => JSON.parse(reply.text) as T };
  };
  const credentials = Object.assign(new AutotaskCredentials(), {
    userName: 'api@msp.example',
    secret: 'hush-hush',
    integrationCode: 'code-4711',
  });
  const context = {
    tenantId: 't',
    connectionId: 'c',
    settings: new AutotaskSettings(),
    credentials,
    http: { send, counts: { start: 0, read: 0, write: 0, verify: 0, invoices: 0 } },
    cache: {
      get: async <T>(key: string) => cache.get(key) as T | undefined,
      set: async (key: string, value: unknown) => void cache.set(key, value),
      delete: async (key: string) => void cache.delete(key),
    },
    log: { info: () => undefined, warn: () => undefined },
    clock: { now: () => new Date('2026-11-02T08:00:00Z') },
    signal: new AbortController().signal,
  } satisfies AutotaskContext;
  return {
    api: new AutotaskApi(context),
    sent,
    calls: () => sent.filter((each) => each.endpoint !== 'ZoneInformation'),
  };
}

const bodyOf = (request: HttpRequest): { filter: { op: string; field: string; value: unknown }[] } =>
  JSON.parse(request.jsonText ?? '{}') as { filter: { op: string; field: string; value: unknown }[] };

/** Rows with ids 0, 1, 2…, served as Autotask would: by "id greater than". */
const serving =
  (rows: number, namesNext = true): Answer =>
  (request) => {
    const after = bodyOf(request).filter[0]!.value as number;
    const items = Array.from({ length: rows }, (_, id) => ({ id }))
      .filter((row) => row.id > after)
      .slice(0, 500);
    const more = namesNext && after + items.length + 1 < rows;
    return json({ items, pageDetails: { nextPageUrl: more ? 'https://next' : null } });
  };

const query = { entity: 'Companies', fields: ['id'], filter: [], purpose: 'read' } as const;

describe('pages', () => {
  it.each([
    [0, 1],
    [1, 1],
    [499, 1],
    [500, 1],
    [501, 2],
    [1_000, 2],
    [1_001, 3],
  ])('reads %i rows in %i requests, id 0 among them', async (rows, requests) => {
    const { api, calls } = apiOf(serving(rows));
    const ids = (await all<{ id: number }>(api, query)).map((row) => row.id);
    expect(ids).toEqual(Array.from({ length: rows }, (_, id) => id));
    expect(calls()).toHaveLength(requests);
  });

  it('asks for lists of 200, each value once, and nothing for none', async () => {
    const { api, calls } = apiOf((request) =>
      json({
        items: (bodyOf(request).filter[1]!.value as number[])
          .map((id) => ({ id }))
          .sort((a, b) => a.id - b.id),
      }),
    );
    const ids = Array.from({ length: 401 }, (_, id) => id);
    expect(await allIn(api, query, 'id', [...ids, 7])).toHaveLength(401);
    expect(calls().map((each) => (bodyOf(each).filter[1]!.value as number[]).length)).toEqual([200, 200, 1]);
    expect(await allIn(api, query, 'id', [])).toEqual([]);
    expect(calls()).toHaveLength(3);
  });

  it.each([
    ['not in order', [{ id: 2 }, { id: 1 }]],
    ['repeated', [{ id: 2 }, { id: 2 }]],
    ['without ids', [{}]],
    ['missing', undefined],
  ])('stops on rows that are %s', async (_how, items) => {
    const { api } = apiOf(() => json({ items }));
    await expect(all(api, query)).rejects.toMatchObject({ kind: 'bug', code: 'PAGE.BROKEN' });
  });

  it('stops when the same page comes again for ever', async () => {
    const full = Array.from({ length: 500 }, (_, id) => ({ id }));
    const { api, calls } = apiOf(() => json({ items: full, pageDetails: { nextPageUrl: 'https://next' } }));
    const reading = async () => {
      for await (const page of pages(api, query)) expect(page).toHaveLength(500);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'PAGE.BROKEN' });
    expect(calls()).toHaveLength(2);
  });
});

describe('AutotaskApi', () => {
  it('looks the zone up once and signs every request by its three headers', async () => {
    const { api, sent } = apiOf(() => json({ ok: 1 }));
    await api.get('ThresholdInformation', 'ThresholdInformation', 'start');
    await api.get('ThresholdInformation', 'ThresholdInformation', 'start');
    expect(sent.map((each) => each.url)).toEqual([
      'https://webservices.autotask.net/ATServicesRest/V1.0/zoneInformation?user=api%40msp.example',
      'https://webservices14.autotask.net/ATServicesRest/V1.0/ThresholdInformation',
      'https://webservices14.autotask.net/ATServicesRest/V1.0/ThresholdInformation',
    ]);
    expect(sent[1]?.headers).toEqual({
      ApiIntegrationCode: 'code-4711',
      UserName: 'api@msp.example',
      Secret: 'hush-hush',
    });
    expect(sent[0]?.headers).toBeUndefined();
  });

  it('finds a database that was moved to another zone, once', async () => {
    const zones = [
      'https://webservices14.autotask.net/ATServicesRest/',
      'https://webservices16.autotask.net/ATServicesRest/',
    ];
    const { api, sent } = apiOf(
      (each) => (each.url.includes('services16') ? json({ ok: 1 }) : { status: 401, text: '' }),
      () => zones.shift()!,
    );
    await api.get('Companies/1', 'Companies', 'read');
    await api.get('Companies/1', 'Companies', 'read');
    expect(sent.map((each) => new URL(each.url).host)).toEqual([
      'webservices.autotask.net',
      'webservices14.autotask.net',
      'webservices.autotask.net',
      'webservices16.autotask.net',
      'webservices16.autotask.net',
    ]);
  });

  const request = {
    method: 'POST',
    path: 'ContractServiceAdjustments',
    endpoint: 'ContractServiceAdjustments',
    sentence: '',
    body: {},
  } as const;
  const errors = (text: string) => json({ errors: [text] }, 500);

  it.each([
    ['done', json({ itemId: null }), { result: 'done', id: null }],
    ['done', json({ itemId: 8801 }), { result: 'done', id: '8801' }],
    [
      'refused',
      errors('Attempt to insert duplicate data into contract_service_period'),
      { result: 'refused', code: 'DAY.USED' },
    ],
    ['refused', errors('Something new.'), { result: 'refused', code: 'WRITE.REFUSED' }],
    ['unknown', { status: 500, text: '<html>' }, { result: 'unknown' }],
    ['unknown', { status: 502, text: '' }, { result: 'unknown' }],
    ['unknown', json({ Message: 'An error has occurred.' }, 500), { result: 'unknown' }],
    ['unknown', new HttpNoReply('maybe', 'closed'), { result: 'unknown' }],
  ])('calls a write %s', async (_what, reply, expected) => {
    const { api, calls } = apiOf(() => reply);
    expect(await api.write(request)).toMatchObject(expected);
    expect(calls()).toHaveLength(1);
  });

  it.each([
    ['auth', { status: 401, text: '' }],
    ['auth', errors('IntegrationCode is invalid')],
    ['config', { status: 403, text: '' }],
    ['rateLimited', { status: 429, text: '' }],
    [
      'rateLimited',
      errors('Thread Threshold Exceeded — the thread threshold of 3 threads has been exceeded.'),
    ],
    ['bug', json({ Message: "The requested resource does not support http method 'POST'." }, 405)],
    ['transient', new HttpNoReply('no', 'refused')],
  ])('throws %s when it is certain that nothing was written', async (kind, reply) => {
    const { api } = apiOf(() => reply);
    await expect(api.write(request)).rejects.toMatchObject({ name: 'ConnectorError', kind });
  });

  it("takes secrets out of Autotask's own text", async () => {
    const { api } = apiOf(() => errors('Bad: hush-hush and code-4711.'));
    const refused = await api.write(request);
    expect(JSON.stringify(refused)).not.toMatch(/hush|4711/);
    expect(JSON.stringify(refused)).toContain('[removed]');
  });

  it('never says Autotask refused when a reading is merely down', async () => {
    const { api } = apiOf(() => ({ status: 500, text: '<html>oops</html>' }));
    await expect(api.get('Companies/1', 'Companies', 'read')).rejects.toBeInstanceOf(ConnectorError);
    await expect(api.get('Companies/1', 'Companies', 'read')).rejects.toMatchObject({
      kind: 'transient',
      code: 'VENDOR.DOWN',
    });
  });
});

describe('wireJson', () => {
  it('writes decimals verbatim at any depth, and everything else as JSON does', () => {
    expect(
      wireJson({ a: { decimal: '12.50' }, b: [{ decimal: '-0.0001' }, 'x"', null, true, 3], c: { d: '1' } }),
    ).toBe('{"a":12.50,"b":[-0.0001,"x\\"",null,true,3],"c":{"d":"1"}}');
  });

  it('refuses what is no decimal', () => {
    expect(() => wireJson({ a: { decimal: '1e3' } })).toThrow(RangeError);
  });
});
