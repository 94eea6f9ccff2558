import { beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpRequest } from '@tallylink/connector-sdk';
import { pagesOf } from '../src/api/pages.js';
import type { InterworksContext } from '../src/interworks-context.js';
import { scriptedContext, type ScriptedReply } from './scripted-context.js';

interface Row {
  readonly id: string;
}

let sent: readonly HttpRequest[];
let answer: (request: HttpRequest) => ScriptedReply;
let context: InterworksContext;

beforeEach(() => {
  ({ context, sent } = scriptedContext((request) => answer(request)));
});

const page = (ids: readonly string[], totalPages: number, totalRecords: number) => ({
  body: { data: ids.map((id) => ({ id })), paging: { totalPages, totalRecords } },
});
const pageIndex = (request: HttpRequest): number => +new URL(request.url).searchParams.get('pageIndex')!;

async function ids(): Promise<string[]> {
  const request = { path: 'things', endpoint: 'things', orderBy: 'createdAt asc' };
  const found: string[] = [];
  let lasts = 0;
  for await (const each of pagesOf<Row>(request, context)) {
    found.push(...each.records.map((row) => row.id));
    lasts += each.last ? 1 : 0;
  }
  expect(lasts).toBe(1);
  return found;
}

describe('the pages of a list', () => {
  it('are asked for with an order, the largest size, version and token', async () => {
    answer = () => page(['a'], 1, 1);
    expect(await ids()).toEqual(['a']);
    expect(sent[1]).toMatchObject({
      url: 'https://bss.example/api/things?$orderBy=createdAt%20asc&pageIndex=1&pageSize=500',
      headers: { authorization: 'Bearer token-1', 'x-api-version': '3' },
      repeat: 'safe',
    });
    expect(sent[0]).toMatchObject({
      headers: { authorization: `Basic ${Buffer.from('key:secret').toString('base64')}` },
      form: { grant_type: 'password', username: 'user', password: 'pass' },
    });
  });

  it('give a record once that moved to the next page meanwhile', async () => {
    answer = (request) => (pageIndex(request) === 1 ? page(['a', 'b'], 2, 3) : page(['b', 'c'], 2, 3));
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(sent).toHaveLength(3);
  });

  it('are read once more when a record slipped through', async () => {
    let pass = 0;
    answer = (request) => {
      if (pageIndex(request) === 1) pass += 1;
      return pageIndex(request) === 1 ? page(pass === 1 ? ['a'] : ['b'], 2, 3) : page(['c'], 2, 3);
    };
    expect(await ids()).toEqual(['a', 'c', 'b']);
  });

  it('end after the second pass even if the declared number is never reached', async () => {
    answer = () => page(['a'], 1, 5);
    expect(await ids()).toEqual(['a']);
    expect(sent).toHaveLength(3);
  });

  it('renew the token once, and end with auth when that does not help', async () => {
    let refusals = 1;
    answer = () => ((refusals -= 1) >= 0 ? { status: 401, body: {} } : page(['a'], 1, 1));
    expect(await ids()).toEqual(['a']);
    expect(sent.map((request) => request.endpoint)).toEqual(['token', 'things', 'token', 'things']);
    answer = () => ({ status: 401, body: {} });
    await expect(ids()).rejects.toMatchObject({ kind: 'auth', code: 'AUTH.EXPIRED' });
  });

  it('are refused when they are no list', async () => {
    answer = () => ({ body: { items: [] } });
    await expect(ids()).rejects.toMatchObject({ kind: 'bug', code: 'REPLY.NOT_A_LIST' });
  });
});
