import { afterEach, describe, expect, it } from '@jest/globals';
import { CONTRACT, LINE } from '../testing/small-scenario.js';
import { closeAll, credentials, send, startSmall } from '../testing/start-small.js';

afterEach(closeAll);

const is = (op: string, field: string, value?: unknown) => ({
  op,
  field,
  ...(value === undefined ? {} : { value }),
});

async function companies(...filter: readonly unknown[]): Promise<unknown[]> {
  const { query } = await startSmall();
  return (await query('Companies', ...filter)).map((item) => item.id);
}

async function failure(entity: string, body: unknown): Promise<string> {
  const { call } = await startSmall();
  const reply = await call('POST', `${entity}/query`, body);
  expect(reply.status).toBe(500);
  return reply.json.errors?.join() ?? '';
}

describe('operators', () => {
  it.each([
    ['eq', is('eq', 'companyName', 'alpha trading LTD'), [501]],
    ['noteq', is('noteq', 'companyName', 'Beta SA'), [0, 501, 503]],
    ['gt', is('gt', 'id', 501), [502, 503]],
    ['gte', is('gte', 'id', 501), [501, 502, 503]],
    ['lt', is('lt', 'id', 501), [0]],
    ['lte', is('lte', 'id', 501), [0, 501]],
    ['beginsWith', is('beginsWith', 'companyName', 'al'), [501]],
    ['endsWith', is('endsWith', 'companyName', 'SA'), [502]],
    ['contains', is('contains', 'companyName', 'TRADING'), [501]],
    ['contains, Greek', is('contains', 'companyName', 'άλφα'), [503]],
    ['exist', is('exist', 'companyNumber'), [501]],
    ['notExist', is('notExist', 'companyNumber'), [0, 502, 503]],
    ['in', is('in', 'id', [501, 503, 999]), [501, 503]],
    ['notIn', is('notIn', 'id', [501, 503]), [0, 502]],
    ['a boolean', is('eq', 'isActive', false), [502]],
    ['a date', is('gt', 'createDate', '2026-11-02T07:59:59Z'), [0, 501, 502, 503]],
    ['a text against a long id finds nothing', is('eq', 'id', '501'), []],
    ['a text of digits against an int', is('eq', 'companyType', '3'), [502]],
    ['a user-defined field', { ...is('eq', 'Marketplace Account', 'IW-1'), udf: true }, [501]],
  ])('%s', async (_name, condition, ids) => {
    expect(await companies(condition)).toEqual(ids);
  });

  it('groups nest, and the top list is an AND', async () => {
    const either = {
      op: 'or',
      items: [
        is('beginsWith', 'companyName', 'Al'),
        { op: 'and', items: [is('eq', 'isActive', false), is('eq', 'companyType', 3)] },
      ],
    };
    expect(await companies(either)).toEqual([501, 502]);
    expect(await companies(either, is('gt', 'id', 501))).toEqual([502]);
  });

  it('keys and names are taken in any case', async () => {
    const { call } = await startSmall();
    const body = {
      MaxRecords: 1,
      IncludeFields: ['COMPANYNAME'],
      Filter: [{ Op: 'EQ', Field: 'ID', Value: 501 }],
    };
    expect((await call('POST', 'companies/QUERY', body)).json.items).toEqual([
      { companyName: 'Alpha Trading Ltd' },
    ]);
  });
});

describe('refused queries', () => {
  it.each([
    ['no filter', 'Companies', {}, 'The filter is missing'],
    [
      'an unknown field',
      'Companies',
      { filter: [is('eq', 'nope', 1)] },
      'Unable to find nope in the Company Entity.',
    ],
    ['a field that cannot be queried', 'Invoices', { filter: [is('exist', 'dueDate')] }, 'cannot be queried'],
    [
      'a text against an int picklist',
      'Companies',
      { filter: [is('eq', 'companyType', 'x')] },
      "Conversion failed when converting varchar 'x' to data type int",
    ],
    [
      'null in a boolean condition',
      'Companies',
      { filter: [is('eq', 'isActive', null)] },
      'must be true or false',
    ],
    [
      'too many records',
      'Companies',
      { maxRecords: 501, filter: [is('exist', 'id')] },
      'maxCountOfRecordsToReturn must be between 1 and 500',
    ],
    ['an unknown operator', 'Companies', { filter: [is('like', 'id', 1)] }, "operator 'like' is not known"],
    [
      'two user-defined fields',
      'Companies',
      { filter: ['a', 'b'].map((field) => ({ ...is('exist', field), udf: true })) },
      'Only one user-defined field',
    ],
    ['no JSON', 'Companies', '{', 'not valid JSON'],
  ])('%s', async (_name, entity, body, text) => {
    expect(await failure(entity, body)).toContain(text);
  });

  it('more than 500 OR conditions', async () => {
    const items = (count: number) => [
      { op: 'or', items: Array.from({ length: count }, (_, i) => is('eq', 'id', i)) },
    ];
    expect(await failure('Companies', { filter: items(501) })).toContain(
      "limited to 500 or fewer 'OR' conditions",
    );
    expect(await companies(...items(500))).toEqual([0]);
  });
});

describe('pages', () => {
  const body = { maxRecords: 2, includeFields: ['id'], filter: [is('gte', 'id', 0)] };

  it('a POST chain is followed by POST with the same body; GET answers 405', async () => {
    const { call } = await startSmall();
    const first = (await call('POST', 'Companies/query', body)).json as unknown as Paged;
    expect(first.pageDetails).toMatchObject({ count: 2, requestCount: 2, prevPageUrl: null });
    const next = first.pageDetails.nextPageUrl!;
    expect((await send(next, 'GET', credentials)).status).toBe(405);
    const second = (await send(next, 'POST', credentials, body)).json as unknown as Paged;
    expect([first.items, second.items]).toEqual([
      [{ id: 0 }, { id: 501 }],
      [{ id: 502 }, { id: 503 }],
    ]);
    expect(second.pageDetails.nextPageUrl).toBeNull();
    const back = (await send(second.pageDetails.prevPageUrl!, 'POST', credentials, body))
      .json as unknown as Paged;
    expect(back.items).toEqual(first.items);
  });

  it('a GET chain is followed by GET', async () => {
    const { call } = await startSmall();
    const first = (await call('GET', `Companies/query?search=${encodeURIComponent(JSON.stringify(body))}`))
      .json as unknown as Paged;
    const second = (await send(first.pageDetails.nextPageUrl!, 'GET', credentials)).json as unknown as Paged;
    expect(second.items).toEqual([{ id: 502 }, { id: 503 }]);
  });

  it('counts, by GET and by POST', async () => {
    const { call } = await startSmall();
    const search = encodeURIComponent(JSON.stringify({ filter: body.filter }));
    expect((await call('GET', `Companies/query/count?search=${search}`)).json).toEqual({ queryCount: 4 });
    expect((await call('POST', 'ContractServiceUnits/query/count', { filter: body.filter })).json).toEqual({
      queryCount: 12,
    });
  });

  it('an address that is too long is as if it were not there', async () => {
    const { call } = await startSmall();
    const search = encodeURIComponent(
      JSON.stringify({
        filter: [
          is(
            'in',
            'id',
            Array.from({ length: 400 }, (_, i) => i),
          ),
        ],
      }),
    );
    expect((await call('GET', `Companies/query?search=${search}`)).status).toBe(404);
  });
});

interface Paged {
  readonly items: unknown[];
  readonly pageDetails: { readonly nextPageUrl: string | null; readonly prevPageUrl: string | null };
}

describe('costs', () => {
  it('are null without the permission, and writes to them are dropped', async () => {
    const { adjust, call, control, query } = await startSmall();
    await control.switches({ costsVisible: false });
    await adjust({
      contractServiceID: LINE,
      effectiveDate: '2026-10-12',
      unitChange: 3,
      adjustedUnitCost: 9,
    });
    const rows = await query('ContractServiceUnits', is('eq', 'contractID', CONTRACT));
    expect(new Set(rows.map((row) => row.cost))).toEqual(new Set([null]));
    await control.switches({ costsVisible: true });
    expect((await call('GET', `ContractServices/${LINE}`)).json.item).toMatchObject({ unitCost: 4.1 });
  });
});
