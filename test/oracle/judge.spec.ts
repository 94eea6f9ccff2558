import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judge, type Case } from './truth/judge.js';
import type { SourceState, SubscriptionBook } from './truth/source-state.js';
import type { TargetState, UnitsRow } from './truth/target-state.js';

const book: SubscriptionBook = {
  subscriptionId: 'sub-1',
  accountId: 10_001,
  productId: 'p1',
  activatedOn: '2026-08-01',
  anchorDay: null,
  termMonths: 1,
  cycleMonths: 1,
  trialUntil: null,
  quantity: '25',
  price: '4.10',
  discountPercent: null,
  rules: { issue: 'advance', partials: 'order-day' },
  events: [{ kind: 'units', day: '2026-10-12', units: '28' }],
  addons: [],
};

const row = (contractServiceID: number, start: string, end: string, units: number, cost = 4.1): UnitsRow => ({
  contractServiceID,
  startDate: `${start}T00:00:00`,
  endDate: `${end}T00:00:00`,
  units,
  price: Number((units * 5.9).toFixed(4)),
  cost: Number((units * cost).toFixed(4)),
  approveAndPostDate: null,
});

/** Contract service 1 is the book's, 2 is nobody's. */
function target(rows: readonly UnitsRow[], changedDays: readonly string[] = []): TargetState {
  return {
    Companies: [{ id: 1, companyNumber: '10001', currencyID: 1 }],
    Currencies: [{ id: 1, exchangeRate: 1 }],
    Contracts: [
      { id: 7, companyID: 1, contractNumber: 'sub-1', startDate: '2026-01-01', endDate: '2027-12-31' },
    ],
    Services: [
      { id: 3, sku: 'SVC', unitPrice: 5.9 },
      { id: 4, sku: 'LOCAL', unitPrice: 5.9 },
    ],
    ContractServices: [
      { id: 1, contractID: 7, serviceID: 3 },
      { id: 2, contractID: 7, serviceID: 4 },
    ],
    ContractServiceUnits: rows,
    ContractServiceAdjustments: changedDays.map((effectiveDate, id) => ({
      id,
      contractServiceID: 1,
      effectiveDate,
    })),
  };
}

const local = row(2, '2026-10-01', '2026-11-30', 2);
const before = target([
  row(1, '2026-10-01', '2026-10-31', 25),
  row(1, '2026-11-01', '2026-11-30', 25),
  local,
]);
const right = [
  row(1, '2026-10-01', '2026-10-12', 25),
  row(1, '2026-10-12', '2026-10-31', 28),
  row(1, '2026-11-01', '2026-11-30', 28),
];

function caseOf(after: TargetState, more: Partial<SubscriptionBook> = {}): Case {
  const source: SourceState = {
    products: [{ id: 'p1', code: 'SVC' }],
    subscriptionHistories: [{ ...book, ...more }],
  };
  const month = { start: '2026-10-01', before: '2026-11-01' };
  return { source, before, after, month, asOf: '2026-12-02', edition: 'reseller' };
}

describe('the judge', () => {
  it('agrees with case 2, and says what it looked at', () => {
    const verdict = judge(caseOf(target([...right, local], ['2026-10-12'])));
    expect(verdict).toMatchObject({ wrong: [], lines: 1, untouched: 1, excused: 0, costs: 31 });
  });

  it.each<readonly [string, TargetState, RegExp]>([
    ['nothing was written', before, /2026-10-12 to 2026-11-02 28 units wanted, 25 found/],
    [
      'the change was written twice',
      target([right[0]!, row(1, '2026-10-12', '2026-10-31', 31), right[2]!, local], ['2026-10-12']),
      /2026-10-12 to 2026-10-31 28 units wanted, 31 found/,
    ],
    [
      'the cost is another one',
      target([right[0]!, row(1, '2026-10-12', '2026-10-31', 28, 2.65), right[2]!, local], ['2026-10-12']),
      /cost 4.1 × 28 = 114.8 wanted, 74.2 found/,
    ],
    [
      'somebody else’s service was changed',
      target([...right, row(2, '2026-10-01', '2026-11-30', 3)], ['2026-10-12']),
      /nobody buys it, and it was changed/,
    ],
  ])('sees that %s', (_what, after, sentence) => {
    expect(judge(caseOf(after)).wrong.join('; ')).toMatch(sentence);
  });

  it('excuses the day that somebody had used, and no other', () => {
    const used = target([...before.ContractServiceUnits], ['2026-10-12']);
    const moved = [
      row(1, '2026-10-01', '2026-10-13', 25),
      row(1, '2026-10-13', '2026-10-31', 28),
      right[2]!,
      local,
    ];
    const after = target(moved, ['2026-10-12', '2026-10-13']);
    expect(judge({ ...caseOf(after), before: used })).toMatchObject({ wrong: [], excused: 1 });
    expect(judge(caseOf(after)).wrong).toHaveLength(1);
  });

  it('excuses what somebody’s own change keeps from being written again, and the days after an earlier change', () => {
    // 25, 20@12, 25@20, 20@25, and somebody sold one more on the 25th: of the five that come back on the 20th, four last.
    const held = target(
      [
        row(1, '2026-10-01', '2026-10-25', 25),
        row(1, '2026-10-25', '2026-10-31', 26),
        row(1, '2026-11-01', '2026-11-30', 26),
        local,
      ],
      ['2026-10-25'],
    );
    const days = ['2026-10-25', '2026-10-12', '2026-10-20', '2026-10-26'];
    const written = target(
      [
        row(1, '2026-10-01', '2026-10-12', 25),
        row(1, '2026-10-12', '2026-10-20', 20),
        row(1, '2026-10-20', '2026-10-25', 24),
        row(1, '2026-10-25', '2026-10-26', 25),
        row(1, '2026-10-26', '2026-10-31', 20),
        row(1, '2026-11-01', '2026-11-30', 20),
        local,
      ],
      days,
    );
    const events = [
      ['2026-10-12', '20'],
      ['2026-10-20', '25'],
      ['2026-10-25', '20'],
    ].map(([day, units]) => ({ kind: 'units', day: day!, units: units! }));
    expect(judge({ ...caseOf(written, { events }), before: held })).toMatchObject({ wrong: [], excused: 6 });
  });

  it('leaves what somebody changed in a posted period to a person', () => {
    const posted = (one: UnitsRow): UnitsRow => ({ ...one, approveAndPostDate: '2026-11-01T08:00:00' });
    const rows = [
      posted(row(1, '2026-10-01', '2026-10-02', 25)),
      posted(row(1, '2026-10-02', '2026-10-31', 29)),
      row(1, '2026-11-01', '2026-11-30', 29),
    ];
    const held = target([...rows, local], ['2026-10-02']);
    expect(judge({ ...caseOf(held, { events: [] }), before: held }).wrong).toEqual([]);
    const opening = [posted(row(1, '2026-10-01', '2026-10-31', 29)), row(1, '2026-11-01', '2026-11-30', 29)];
    const differs = target([...opening, local]);
    expect(judge({ ...caseOf(differs, { events: [] }), before: differs }).wrong.join()).toMatch(
      /2026-11-01 to 2026-11-02 25 units wanted, 29 found/,
    );
  });

  it('keeps what was charged until the cycle ends where nothing was credited', () => {
    const events = [{ kind: 'units', day: '2026-10-12', units: '20', credit: false }];
    expect(judge(caseOf(before, { events })).wrong).toEqual([]);
  });

  it('is made of nothing of the product', () => {
    const folder = path.join(import.meta.dirname, 'truth');
    const imports = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map((one) => one[1]!),
    );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((one) => !/^\.\/[a-z-]+\.js$/.test(one))).toEqual([]);
  });
});
