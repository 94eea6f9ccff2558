import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import { charge, credit, input, mainLineId, previousLine, subscription } from './testing/builders.js';
import { lineOf, testCases } from './testing/case-table.js';

/** cases.md, cases 23, 24, 26, 35 and 37: lines that move, end, or whose charges come late. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const next = (units: string, amount: string) => charge('2026-11-01', '2026-11-30', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });
const plus3 = () => charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95', { id: 'plus3' });

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

  it('11: two contracts of one customer and service are two lines', () => {
    const second = { contract: { id: 'sub-2', name: 'Acme - Suite' } };
    const charges = [
      full('10', '41.00'),
      charge('2026-10-01', '2026-10-31', '5', '4.10', '20.50', second),
      charge('2026-10-06', '2026-10-31', '3', '3.44', '10.32', second), // 4.10 × 26/31 = 3.4387
    ];
    const subscriptions = [subscription('10'), subscription('8', { id: 'sub-2' })];
    const result = assembleMonth(input(charges, { subscriptions }));
    const units = result.lines.map((line) =>
      line.units.steps.map((step) => `${step.units} from ${step.day}`),
    );
    expect(units).toEqual([['10 from 2026-10-01'], ['5 from 2026-10-01', '8 from 2026-10-06']]);
  });
});

it('a service that another replaced within its first cycle is paid as the contract is: a year in monthly parts', () => {
  const yearly = { commitmentMonths: 12 };
  const part = charge('2026-09-21', '2026-10-04', '4', '1.18', '4.72', yearly); // 2.52 × 14/30
  const now12 = subscription('4', {
    ...yearly,
    service: { id: 'plus', name: 'Suite Plus' },
    instalments: { count: 12, everyMonths: 1 },
    term: { start: '2026-09-21', endExclusive: '2027-09-21' },
  });
  const line = lineOf(assembleMonth(input([part], { asOf: '2026-12-02', subscriptions: [now12] })));
  expect([line.billingPeriodMonths, line.commitmentMonths]).toEqual([1, 12]);
});
