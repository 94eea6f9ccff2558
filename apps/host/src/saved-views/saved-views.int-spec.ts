import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ErrorReply } from '../http/errors.dto.js';
import type { MemberListReply } from '../members/members.dto.js';
import { colleague, owner, type Person } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { SavedViewListReply, SavedViewReply } from './saved-views.dto.js';

const DRIFT = { name: 'Drift', query: 'tab=all&finding=drift&group=customer' };

let host: TestHost;
let admin: pg.Client;
let first: Person;
let second: Person;
let secondId: string;
beforeAll(async () => {
  host = await startTestHost();
  admin = new pg.Client({ connectionString: host.database.adminUrl });
  await admin.connect();
  first = await owner(host);
  second = await colleague(host, 'Eleni');
  const { items } = await host.call<MemberListReply>('GET', 'members');
  secondId = items.find(({ email }) => email === 'eleni@contoso.example')!.userId;
}, 60_000);
afterAll(async () => {
  await admin.end();
  await host.close();
}, 30_000);

async function read<T>(reply: Promise<Response>, status: number): Promise<T> {
  const answered = await reply;
  const text = await answered.text();
  expect({ status: answered.status, text }).toMatchObject({ status });
  return (text === '' ? null : JSON.parse(text)) as T;
}
const refused = async (reply: Promise<Response>, status: number): Promise<string> =>
  (await read<ErrorReply>(reply, status)).error.code;
const save = (person: Person, view: object): Promise<SavedViewReply> =>
  read(person.call('POST', 'saved-views', view), 201);
const seen = (person: Person): Promise<SavedViewListReply> => read(person.call('GET', 'saved-views'), 200);
const names = async (person: Person): Promise<string[]> => (await seen(person)).items.map(({ name }) => name);
const asRole = (role: string): Promise<unknown> => host.call('PATCH', `members/${secondId}`, { role });

beforeEach(async () => {
  await admin.query('delete from saved_views');
  await asRole('billing');
});

describe('a saved view', () => {
  it('is there wherever its maker signs in, whole, and nobody else sees it', async () => {
    const made = await save(first, { ...DRIFT, sort: '-units', hiddenColumns: ['cost', 'price'] });
    expect(await seen(await owner(host))).toEqual({ canShare: true, items: [made] });
    expect(made).toMatchObject({ ...DRIFT, sort: '-units', hiddenColumns: ['cost', 'price'] });
    expect(made).toMatchObject({ shared: false, mine: true, canChange: true });
    expect(await names(second)).toEqual([]);
    expect(await refused(second.call('PATCH', `saved-views/${made.id}`, { name: 'Mine' }), 404)).toBe(
      'REQUEST.NOT_FOUND',
    );
    expect(await refused(second.call('DELETE', `saved-views/${made.id}`), 404)).toBe('REQUEST.NOT_FOUND');
  });

  it('is renamed and replaced in parts; what is not said stays', async () => {
    const { id } = await save(first, { ...DRIFT, sort: 'cost' });
    const renamed = await read<SavedViewReply>(
      first.call('PATCH', `saved-views/${id}`, { name: 'Moved' }),
      200,
    );
    expect(renamed).toMatchObject({ id, name: 'Moved', query: DRIFT.query, sort: 'cost' });
    const replaced = await read<SavedViewReply>(
      first.call('PATCH', `saved-views/${id}`, { query: 'tab=all', sort: null }),
      200,
    );
    expect(replaced).toMatchObject({ id, name: 'Moved', query: 'tab=all', sort: null });
  });

  it('has a name of its own, whatever its letters’ case, for each person', async () => {
    await save(first, DRIFT);
    expect(await refused(first.call('POST', 'saved-views', { ...DRIFT, name: 'dRIFT' }), 409)).toBe(
      'VIEW.NAME_TAKEN',
    );
    const { id } = await save(first, { ...DRIFT, name: 'Other' });
    expect(await refused(first.call('PATCH', `saved-views/${id}`, { name: 'Drift' }), 409)).toBe(
      'VIEW.NAME_TAKEN',
    );
    await save(second, DRIFT);
    await save(first, { ...DRIFT, shared: true });
    expect(await refused(second.call('POST', 'saved-views', { ...DRIFT, shared: true }), 409)).toBe(
      'VIEW.NAME_TAKEN',
    );
  });

  it('comes back when its deletion is taken back, unless its name is taken meanwhile', async () => {
    const made = await save(first, DRIFT);
    await read(first.call('DELETE', `saved-views/${made.id}`), 204);
    expect(await names(first)).toEqual([]);
    expect(await read(first.call('POST', `saved-views/${made.id}/restore`), 200)).toEqual(made);
    expect(await read(first.call('POST', `saved-views/${made.id}/restore`), 200)).toEqual(made);
    await read(first.call('DELETE', `saved-views/${made.id}`), 204);
    await save(first, DRIFT);
    expect(await refused(first.call('POST', `saved-views/${made.id}/restore`), 409)).toBe('VIEW.NAME_TAKEN');
  });

  it('is gone for good a week after it was deleted', async () => {
    const old = await save(first, DRIFT);
    await read(first.call('DELETE', `saved-views/${old.id}`), 204);
    await admin.query(`update saved_views set deleted_at = now() - interval '8 days'`);
    const { id } = await save(first, DRIFT);
    await read(first.call('DELETE', `saved-views/${id}`), 204);
    expect(await refused(first.call('POST', `saved-views/${old.id}/restore`), 404)).toBe('REQUEST.NOT_FOUND');
    await read(first.call('POST', `saved-views/${id}/restore`), 200);
  });

  it.each([
    ['no name', { ...DRIFT, name: '' }],
    ['a name of blanks', { ...DRIFT, name: '   ' }],
    ['a name of two lines', { ...DRIFT, name: 'a\nb' }],
    ['a name that is too long', { ...DRIFT, name: 'n'.repeat(81) }],
    ['a query that is too long', { ...DRIFT, query: 'q='.padEnd(4001, 'x') }],
    ['a query that is none', { ...DRIFT, query: '<script>' }],
    ['an order by nothing', { ...DRIFT, sort: '- units' }],
    ['too many columns', { ...DRIFT, hiddenColumns: Array.from({ length: 61 }, (_, i) => `c${i}`) }],
    ['columns that are none', { ...DRIFT, hiddenColumns: [{}] }],
    ['what nobody knows', { ...DRIFT, ofUser: 'somebody' }],
  ])('is refused with %s', async (_, view) => {
    expect(await refused(first.call('POST', 'saved-views', view), 400)).toBe('REQUEST.INVALID');
    expect(await names(first)).toEqual([]);
  });

  it('is never changed into nothing', async () => {
    const { id } = await save(first, DRIFT);
    for (const change of [{ name: null }, { query: null }, { shared: null }])
      expect(await refused(first.call('PATCH', `saved-views/${id}`, change), 400)).toBe('REQUEST.INVALID');
  });

  it('finds no room after a hundred', async () => {
    const views = Array.from({ length: 100 }, (_, i) => ({ name: `View ${i}`, query: `units=${i}..` }));
    await read(first.call('POST', 'saved-views/take-over', { views }), 200);
    expect(await refused(first.call('POST', 'saved-views', DRIFT), 409)).toBe('VIEW.TOO_MANY');
    expect(await refused(first.call('POST', 'saved-views/take-over', { views: [DRIFT] }), 409)).toBe(
      'VIEW.TOO_MANY',
    );
  });

  it('belongs to a person, not to a key', async () => {
    await save(first, { ...DRIFT, shared: true });
    const { canShare, items } = await host.call<SavedViewListReply>('GET', 'saved-views');
    expect([canShare, items.map(({ canChange }) => canChange)]).toEqual([false, [false]]);
    expect(await refused(host.raw('POST', 'saved-views', DRIFT), 403)).toBe('PERSON.NEEDED');
  });
});

describe('a view for everyone', () => {
  it('is seen by all, changed by its maker and by owners, and says whose it is', async () => {
    const { id } = await save(second, { ...DRIFT, shared: true });
    const [theirs] = (await seen(first)).items;
    expect(theirs).toMatchObject({ id, shared: true, mine: false, canChange: true, madeBy: 'Eleni' });
    await read(first.call('PATCH', `saved-views/${id}`, { name: 'Drift of all' }), 200);
    expect(await names(second)).toEqual(['Drift of all']);
    expect(await refused(first.call('PATCH', `saved-views/${id}`, { shared: false }), 403)).toBe(
      'VIEW.NOT_YOURS',
    );

    const owners = await save(first, { ...DRIFT, shared: true });
    expect((await seen(second)).items.map(({ canChange }) => canChange)).toEqual([false, true]);
    for (const [method, route] of [
      ['PATCH', `saved-views/${owners.id}`],
      ['DELETE', `saved-views/${owners.id}`],
    ] as const)
      expect(await refused(second.call(method, route, {}), 403)).toBe('VIEW.NOT_YOURS');
  });

  it('goes back to its maker alone', async () => {
    const { id } = await save(second, { ...DRIFT, shared: true });
    await read(second.call('PATCH', `saved-views/${id}`, { shared: false }), 200);
    expect([await names(first), await names(second)]).toEqual([[], ['Drift']]);
  });

  it('is not for viewers to make or to change; their own are', async () => {
    const shared = await save(second, { ...DRIFT, shared: true });
    await asRole('viewer');
    expect((await seen(second)).canShare).toBe(false);
    const own = await save(second, { ...DRIFT, name: 'Own' });
    expect(await refused(second.call('PATCH', `saved-views/${own.id}`, { shared: true }), 403)).toBe(
      'AUTH.ROLE_TOO_LOW',
    );
    expect(await refused(second.call('POST', 'saved-views', { ...DRIFT, shared: true }), 403)).toBe(
      'AUTH.ROLE_TOO_LOW',
    );
    expect(await refused(second.call('DELETE', `saved-views/${shared.id}`), 403)).toBe('VIEW.NOT_YOURS');
  });

  it('stays when its maker leaves, whose own ones go', async () => {
    const leaving = await colleague(host, 'Nikos');
    await save(leaving, { ...DRIFT, shared: true });
    await save(leaving, { ...DRIFT, name: 'Own' });
    const { items } = await host.call<MemberListReply>('GET', 'members');
    const { userId } = items.find(({ email }) => email === 'nikos@contoso.example')!;
    await read(first.call('DELETE', `members/${userId}`), 204);
    const { rows } = await admin.query<{ name: string }>('select name from saved_views');
    expect(rows).toEqual([{ name: 'Drift' }]);
    expect((await seen(first)).items).toMatchObject([{ name: 'Drift', madeBy: null, canChange: true }]);
  });
});

describe('what a browser kept', () => {
  it('is taken over once, beside what is there', async () => {
    await save(first, DRIFT);
    const views = [DRIFT, { name: 'drift', query: 'finding=drift' }, { name: 'Mail', query: 'service=mail' }];
    const take = (): Promise<SavedViewListReply> =>
      read(first.call('POST', 'saved-views/take-over', { views }), 200);
    const [taken, ...again] = await Promise.all(Array.from({ length: 8 }, take));
    expect(taken!.items.map(({ name, query }) => [name, query])).toEqual([
      ['Drift', DRIFT.query],
      ['drift (2)', 'finding=drift'],
      ['Mail', 'service=mail'],
    ]);
    for (const reply of again) expect(reply).toEqual(taken);
  });

  it('is taken over whole or not at all', async () => {
    const views = [DRIFT, { name: 'Broken', query: 'a b' }];
    expect(await refused(first.call('POST', 'saved-views/take-over', { views }), 400)).toBe(
      'REQUEST.INVALID',
    );
    expect(await names(first)).toEqual([]);
  });
});
