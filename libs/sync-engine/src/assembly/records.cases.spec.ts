import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import {
  charge,
  credit,
  documentsOf,
  input,
  mainLineId,
  previousLine,
  subscription,
} from './testing/builders.js';
import { lineOf, testCases } from './testing/case-table.js';

/** cases.md, the rest of "From the source": usage, manual lines, splits, trials, moves, late and missing charges. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const next = (units: string, amount: string) => charge('2026-11-01', '2026-11-30', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });
const plus3 = () => charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95', { id: 'plus3' });

describe('units and prices', () => {
  testCases([
    {
      name: '10: half a unit stays half a unit',
      input: input([charge('2026-10-01', '2026-10-31', '2.5', '4.10', '10.25')], now('2.5')),
      units: '2.5 settled',
      cost: '4.10',
      charges: '10.25',
    },
    {
      name: '16: another cost from the 1st',
      input: input(
        [
          charge('2026-09-01', '2026-09-30', '25', '4.10', '102.50'),
          charge('2026-10-01', '2026-10-31', '25', '4.30', '107.50'),
        ],
        now('25'),
      ),
      units: '25 settled',
      cost: '4.30',
      charges: '107.50',
    },
    {
      name: '18b: two prices on the same days, weighted to 4 decimals',
      input: input(
        [full('25', '102.50'), charge('2026-10-01', '2026-10-31', '3', '4.30', '12.90')],
        now('28'),
      ),
      units: '28 settled',
      cost: '4.1214',
      charges: '115.40',
      notes: ['two-prices'],
    },
    {
      name: '21: a full promotion is free',
      input: input([charge('2026-10-01', '2026-10-31', '5', '4.10', '0.00')], now('5')),
      units: '5 settled',
      cost: 'free 0.00',
      charges: '0.00',
    },
    {
      name: '21: a trial without any line',
      input: input([], { subscriptions: [subscription('5', { trial: true, activationDate: '2026-10-01' })] }),
      units: '5 derived',
      cost: 'free 0.00',
    },
    {
      name: '21b: a trial that is paid from the 12th',
      input: input(
        [
          charge('2026-10-01', '2026-10-11', '5', '0.00', '0.00'),
          charge('2026-10-12', '2026-10-31', '5', '2.65', '13.25'),
          next('5', '20.50'),
        ],
        { subscriptions: [subscription('5', { activationDate: '2026-10-01' })] },
      ),
      units: '5 settled',
      cost: 'free 0.00, 4.10 @12',
      charges: '13.25',
    },
    {
      name: '21b: the same before the first full invoice',
      input: input(
        [
          charge('2026-10-01', '2026-10-11', '5', '0.00', '0.00'),
          charge('2026-10-12', '2026-10-31', '5', '2.65', '13.25'),
        ],
        { subscriptions: [subscription('5', { activationDate: '2026-10-01' })] },
      ),
      units: '5 settled',
      cost: 'free 0.00, 4.10 @12',
      charges: '13.25',
    },
    {
      name: '21c: a discount lowers the cost',
      input: input([charge('2026-10-01', '2026-10-31', '25', '4.10', '92.25')], now('25')),
      units: '25 settled',
      cost: '3.69',
      charges: '92.25',
    },
    {
      name: '31: suspended, still billed',
      input: input([full('25', '102.50')], { subscriptions: [subscription('25', { status: 'suspended' })] }),
      units: '25 settled',
      notes: ['suspended-billed'],
    },
  ]);
});

describe('lines that move, end or are late', () => {
  const b = { id: 'beta', name: 'Beta' };
  const moved = [
    full('10', '41.00'),
    credit('2026-10-10', '2026-10-31', '10', '2.91', '29.10'),
    charge('2026-10-10', '2026-10-31', '10', '2.91', '29.10', { customer: b }),
    charge('2026-11-01', '2026-11-30', '10', '4.10', '41.00', { customer: b }),
  ];
  const other = { id: 'plus', name: 'Suite Plus' };
  const replaced = [
    full('10', '41.00'),
    credit('2026-10-15', '2026-10-31', '10', '2.25', '22.50'), // 4.10 × 17/31 = 2.2484
    charge('2026-10-15', '2026-10-31', '10', '3.29', '32.90', { service: other }), // 6.00 × 17/31 = 3.2903
    charge('2026-11-01', '2026-11-30', '10', '6.00', '60.00', { service: other }),
  ];
  testCases([
    {
      name: '23: customer A until the 10th',
      input: input(moved, { subscriptions: [subscription('10', { customer: b })] }),
      units: '10 settled, 0 settled @10',
      charges: '11.90',
    },
    {
      name: '23: customer B from the 10th',
      input: input(moved, { subscriptions: [subscription('10', { customer: b })] }),
      lineId: 'beta~sub-1~suite',
      units: '0 settled, 10 settled @10',
      charges: '29.10',
    },
    {
      name: '35: product X until the 14th',
      input: input(replaced, { subscriptions: [subscription('10', { service: other })] }),
      units: '10 settled, 0 settled @15',
      cost: '4.10',
    },
    {
      name: '35: product Y from the 15th',
      input: input(replaced, { subscriptions: [subscription('10', { service: other })] }),
      lineId: 'acme~sub-1~plus',
      units: '0 settled, 10 settled @15',
      cost: '6.00',
    },
    {
      name: '35: on anniversary cycles, without a credit',
      input: input(
        [
          charge('2026-09-15', '2026-10-14', '10', '4.10', '41.00'),
          charge('2026-10-15', '2026-11-14', '10', '6.00', '60.00', { service: other }),
        ],
        {
          subscriptions: [
            subscription('10', { service: other, term: { start: '2026-10-15', endExclusive: '2026-11-15' } }),
          ],
        },
      ),
      units: '10 settled, 0 settled @15',
      charges: '0.00',
    },
    {
      name: '24: first invoiced in December',
      input: input(
        [
          full('25', '102.50'),
          next('28', '114.80'),
          charge('2026-12-01', '2026-12-31', '28', '4.10', '114.80'),
          plus3(),
        ],
        {
          asOf: '2026-12-05',
          subscriptions: [subscription('28', { term: { start: '2026-12-01', endExclusive: '2027-01-01' } })],
          known: [{ id: 'older', month: '2026-09', amount: { amount: '102.50', currency: 'EUR' } }],
        },
      ),
      units: '25 settled, 28 settled @12',
      charges: '110.45',
      notes: [],
    },
    {
      name: '26: linked last month, cancelled, the reading complete',
      input: input([], {
        previous: [previousLine()],
        subscriptions: [
          subscription('4', {
            status: 'cancelled',
            term: { start: '2026-09-01', endExclusive: '2026-10-01' },
          }),
        ],
      }),
      units: '0 settled',
      charges: '0.00',
    },
    {
      name: '26: linked last month, gone from a complete list',
      input: input([], { previous: [previousLine()] }),
      units: '0 settled',
    },
    {
      name: '26: linked last month, no evidence',
      input: input([], { previous: [previousLine()], subscriptionsComplete: false }),
      units: '0 assumed',
      notes: ['no-evidence'],
    },
    {
      name: '37: the invoice was cancelled, its successor is not there: never 0',
      input: input([charge('2026-09-01', '2026-09-30', '25', '4.10', '102.50')], {
        asOf: '2026-10-20',
        subscriptions: [subscription('25', { term: { start: '2026-10-01', endExclusive: '2026-11-01' } })],
        known: [
          { id: 'gone', month: '2026-10', amount: { amount: '102.50', currency: 'EUR' }, lineId: mainLineId },
        ],
      }),
      units: '25 assumed',
      charges: '0.00',
      findings: ['not-yet-invoiced', 'late-charge'],
    },
  ]);

  it('24: is a late charge of October once an earlier run has accounted October', () => {
    const october = full('25', '102.50');
    const known = [{ id: october.id, month: '2026-10', amount: october.amount, lineId: mainLineId }];
    const result = assembleMonth(input([october, next('28', '114.80'), plus3()], { ...now('28'), known }));
    expect(lineOf(result).sourceFindings).toEqual([
      {
        code: 'late-charge',
        message: '7.95 EUR of Oct 2026 came or changed after that month was run.',
        money: { amount: '7.95', currency: 'EUR' },
      },
    ]);
  });

  it('a changed amount is late by its difference; one of another month stands at the head', () => {
    const september = charge('2026-09-01', '2026-09-30', '25', '4.10', '102.50', { id: 'sep' });
    const known = [{ id: 'sep', month: '2026-09', amount: { amount: '100.00', currency: 'EUR' } }];
    const result = assembleMonth(input([september, full('25', '102.50')], { ...now('25'), known }));
    expect(result.lateCharges).toEqual([
      { chargeId: 'sep', month: '2026-09', lineId: null, difference: { amount: '2.5', currency: 'EUR' } },
    ]);
    expect(lineOf(result).sourceFindings).toEqual([]);
    expect(result.notes.map((note) => note.code)).toEqual(['complete', 'late-charge']);
  });
});

describe('documents', () => {
  it('22: lines of a cancelled invoice are no charges', () => {
    const charges = [full('25', '102.50'), plus3()];
    const documents = documentsOf(charges).map((document) =>
      document.id === 'doc-plus3' ? { ...document, status: 'cancelled' as const } : document,
    );
    const result = assembleMonth(input(charges, { documents, ...now('25') }));
    expect(lineOf(result).charges).toHaveLength(1);
    expect(result.sums.currencies[0]?.documents.declared.amount).toBe('102.5');
  });

  it('a newer version of an invoice replaces all items of the older one', () => {
    const old = full('25', '102.50');
    const renewed = charge('2026-10-01', '2026-10-31', '20', '4.10', '82.00', {
      documentId: old.documentId,
      documentUpdatedAt: '2026-10-03T09:00:00+03:00',
    });
    const result = assembleMonth(input([old, renewed], { documents: documentsOf([renewed]), ...now('20') }));
    expect(lineOf(result).charges.map((item) => item.id)).toEqual([renewed.id]);
    expect(result.sums.unbalanced).toEqual([]);
  });

  it('of an invoice that does not add up nothing is accepted', () => {
    const charges = [full('25', '102.50')];
    const [document] = documentsOf(charges);
    const documents = [{ ...document!, totalBeforeTax: { amount: '102.51', currency: 'EUR' } }];
    const result = assembleMonth(input(charges, { documents, ...now('25') }));
    expect(result.unlinkedCharges.map((item) => item.reason)).toEqual(['its invoice does not add up']);
    expect(result.sums.unbalanced.map((item) => [item.declared.amount, item.items.amount])).toEqual([
      ['102.51', '102.5'],
    ]);
  });

  it('a refused item with its amount leaves the rest of its invoice usable', () => {
    const charges = [full('25', '102.50')];
    const [document] = documentsOf(charges);
    const total = { amount: '110.45', currency: 'EUR' };
    const rejected = [
      {
        id: 'bad',
        kind: 'item',
        code: 'PERIOD',
        message: 'Item bad ends before it starts.',
        amount: { amount: '7.95', currency: 'EUR' },
        documentId: document!.id,
        raw: {},
      },
    ];
    const documents = [{ ...document!, totalBeforeTax: total, itemCount: 2 }];
    const result = assembleMonth(input(charges, { documents, rejected, ...now('25') }));
    expect(result.sums.unbalanced).toEqual([]);
    expect(lineOf(result).chargesTotal.amount).toBe('102.5');
  });
});

describe('charges without a line', () => {
  const manual = (id: string, amount: string) =>
    charge('2026-10-01', '2026-10-31', '1', amount, amount, {
      id,
      classification: 'charge-only',
      reason: 'manual line',
      contract: null,
      service: null,
      period: null,
      documentDate: '2026-10-09',
    });

  it('19: a manual line belongs to the month of its invoice and to no line', () => {
    const result = assembleMonth(input([manual('m', '2.00')]));
    expect(result.lines).toEqual([]);
    expect(result.unlinkedCharges.map((item) => [item.amount.amount, item.reason])).toEqual([
      ['2.00', 'manual line'],
    ]);
  });

  it('19b: two that add up to nothing are two', () => {
    const result = assembleMonth(input([manual('m1', '8.00'), manual('m2', '-8.00')]));
    expect(result.unlinkedCharges.map((item) => item.amount.amount)).toEqual(['8.00', '-8.00']);
  });

  it('20: parts of one item go to their own lines, and the invoice still has one item', () => {
    const part = (n: number, units: string, amount: string) =>
      charge('2026-10-01', '2026-10-31', units, '4.10', amount, {
        id: `group#${n}`,
        documentId: 'grouped',
        contract: { id: `sub-${n}`, name: `Contract ${n}` },
      });
    const result = assembleMonth(
      input([part(1, '8', '29.52'), part(2, '5', '18.45')], { subscriptionsComplete: false }),
    );
    expect(
      result.lines.map((line) => [
        line.key.contractId,
        line.chargesTotal.amount,
        line.costs[0]?.unitCost?.amount,
      ]),
    ).toEqual([
      ['sub-1', '29.52', '3.69'],
      ['sub-2', '18.45', '3.69'],
    ]);
    expect(result.sums.unbalanced).toEqual([]);
  });

  it('9: usage is an amount of the month that its days lie in', () => {
    const usage = charge('2026-09-01', '2026-09-30', '1', '412.37', '412.37', {
      classification: 'usage',
      documentDate: '2026-10-05',
    });
    const subscriptions = [subscription('1', { usageBased: true })];
    const september = lineOf(
      assembleMonth(input([usage], { month: '2026-09', readFrom: '2026-07-01', subscriptions })),
    );
    expect([september.kind, september.chargesTotal.amount, september.effectiveDate]).toEqual([
      'usage',
      '412.37',
      '2026-09-30',
    ]);
    expect(september.units.steps).toEqual([{ day: '2026-09-01', units: '1', basis: 'settled' }]);
  });

  it('9: a contract of consumption is shown before its invoice comes, and not once it has ended', () => {
    const running = lineOf(
      assembleMonth(input([], { subscriptions: [subscription('1', { usageBased: true })] })),
    );
    expect([running.kind, running.chargesTotal.amount, running.units.steps[0]?.units]).toEqual([
      'usage',
      '0',
      '1',
    ]);
    expect(running.notes.map((note) => note.message)).toEqual([
      'No consumption of Oct 2026 was invoiced yet.',
    ]);
    const ended = { usageBased: true, status: 'cancelled' as const };
    expect(assembleMonth(input([], { subscriptions: [subscription('1', ended)] })).lines).toEqual([]);
  });
});
