import { beforeEach, describe, expect, it } from '@jest/globals';
import { smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';

interface Listed {
  readonly data: Record<string, unknown>[];
  readonly paging: Record<string, unknown>;
  readonly links: Record<string, string | null>;
}

let sandbox: TestSandbox;
beforeEach(() => {
  const twelve = Array.from({ length: 12 }, (_, index) => ({
    units: String(index + 1),
    activated: `2026-08-${String(index + 10)}`,
  }));
  sandbox = testSandbox(smallScenario(twelve));
});

const list = (query = '', path = '/api/subscriptions'): Listed =>
  sandbox.get(`${path}?${query}`) as unknown as Listed;
const status = (query: string, path = '/api/subscriptions'): number =>
  sandbox.call('GET', `${path}?${query}`).status;
const quantities = (query: string): unknown[] => list(query).data.map((row) => row['quantity']);

describe('paging', () => {
  it('gives ten rows unless asked, with the envelope and links', () => {
    const page = list();
    expect(page.data).toHaveLength(10);
    expect(page.paging).toEqual({ page: 1, size: 10, totalPages: 2, totalRecords: 12 });
    expect(page.links).toEqual({
      self: 'http://127.0.0.1:4101/api/subscriptions?pageIndex=1&pageSize=10',
      first: 'http://127.0.0.1:4101/api/subscriptions?pageIndex=1&pageSize=10',
      last: 'http://127.0.0.1:4101/api/subscriptions?pageIndex=2&pageSize=10',
      next: 'http://127.0.0.1:4101/api/subscriptions?pageIndex=2&pageSize=10',
      previous: null,
    });
  });

  it('is empty past the end and exact at it', () => {
    expect(list('pageIndex=3').data).toEqual([]);
    expect(list('pageSize=12')).toMatchObject({ links: { next: null }, paging: { totalPages: 1 } });
    expect(list('PAGEINDEX=2&pagesize=11').data).toHaveLength(1);
  });

  it.each(['pageIndex=0', 'pageIndex=-1', 'pageIndex=x', 'pageSize=0', 'pageSize=501', 'pageSize=1.5'])(
    'refuses %s',
    (query) => {
      expect(status(query)).toBe(400);
    },
  );

  it('has no meaningful order unless one is asked for', () => {
    expect(quantities('$orderBy=quantity desc&pageSize=3')).toEqual([12, 11, 10]);
    expect(quantities('$orderby=QUANTITY&pageSize=2')).toEqual([1, 2]);
    expect(quantities('$orderBy=status,quantity desc&pageSize=1')).toEqual([12]);
    expect(status('$orderBy=nothing')).toBe(400);
    expect(status('$orderBy=quantity sideways')).toBe(400);
  });

  it('repeats the query in links by switch', () => {
    sandbox.setSwitch('linksKeepQuery', true);
    expect(list('$orderBy=quantity').links['next']).toContain('orderBy=quantity');
  });

  it('has a paging of its own on organization lists', () => {
    const groups = list('include=units', '/api/organization/unitGroups');
    expect(groups.paging).toEqual({});
    expect((groups.data[0]!['units'] as { name: string }[]).map((unit) => unit.name)).toEqual([
      'Month',
      'Annually',
      'Triennially',
    ]);
    sandbox.setSwitch('organizationPaging', 'full');
    expect(list('', '/api/organization/unitGroups').paging).toMatchObject({
      totalCount: 2,
      isPageIndexValid: true,
    });
  });
});

describe('$filter', () => {
  it.each([
    ['quantity eq 3', [3]],
    ['quantity gt 10', [11, 12]],
    ['quantity ge 11 and quantity le 11', [11]],
    ['(quantity lt 2 or quantity eq 5) and not (quantity eq 5)', [1]],
    ['not quantity lt 12', [12]],
    ['quantity ne 1 and Quantity lt 3', [2]],
    ["contains(name,'dental') and quantity eq 4", [4]],
    ["startswith(accountName,'Tide') and endswith(productName,'Backup') and quantity eq 6", [6]],
    ["createdAt ge datetime'2026-08-21'", [12]],
    ["createdAt lt datetime'2026-08-11T00:00:00.000'", [1]],
    ['isTrial eq false and automaticRenewal eq true and quantity eq 9', [9]],
    ["productCode eq 'it''s'", []],
    ['quantity eq 1 or quantity eq 2 and quantity eq 3', [1]],
  ])('%s', (filter, expected) => {
    expect(quantities(`$filter=${encodeURIComponent(filter)}&$orderBy=quantity&pageSize=500`)).toEqual(
      expected,
    );
  });

  it.each([
    'nothing eq 1',
    'quantity eq',
    "quantity eq '3'",
    "createdAt ge '2026-08-21'",
    "createdAt ge datetime'2026-13-01'",
    "createdAt ge datetime'2026-08-21T00:00:00Z'",
    'quantity is 3',
    '(quantity eq 3',
    'quantity eq 3)',
    'quantity eq 3 quantity eq 4',
    "tolower(name) eq 'x'",
    "name eq 'open",
    'quantity eq 3;',
    '('.repeat(80),
  ])('refuses %s', (filter) => {
    expect(status(`$filter=${encodeURIComponent(filter)}`)).toBe(400);
  });

  it('takes date-times as local: midnight of the platform, not of UTC', () => {
    // The invoice of the cycle from 10 September was created on that day between 5 and 6 in Athens, which is 2 to 3 UTC.
    const created = (filter: string): number =>
      list(`$filter=${encodeURIComponent(filter)}`, '/api/invoices').paging['totalRecords'] as number;
    expect(
      created("createdAt ge datetime'2026-09-10T05:00:00' and createdAt lt datetime'2026-09-10T06:00:00'"),
    ).toBe(1);
    expect(
      created("createdAt ge datetime'2026-09-10T02:00:00' and createdAt lt datetime'2026-09-10T03:00:00'"),
    ).toBe(0);
    expect(created("invoiceDate eq datetime'2026-09-10'")).toBe(1);
  });

  it('works on every other list by its flattened names', () => {
    expect(
      list(`$filter=${encodeURIComponent("name eq 'tidewater dental group'")}`, '/api/accounts').data,
    ).toHaveLength(1);
    expect(list(`$filter=${encodeURIComponent("type eq 'Addon'")}`, '/api/products').data).toHaveLength(1);
    expect(list(`$filter=typeId eq 2 or statusId eq 3`, '/api/invoices').paging['totalRecords']).toBe(0);
    expect(list(`$filter=isUsageBased eq true`).data).toEqual([]);
    expect(list(`$filter=accountId eq 4233`, '/api/orders').paging['totalRecords']).toBe(12);
  });
});
