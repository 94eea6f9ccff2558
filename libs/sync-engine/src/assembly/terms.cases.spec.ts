import { describe, expect, it } from '@jest/globals';
import type { SourceSubscription } from '@tallylink/billing-model';
import { assembleMonth } from './index.js';
import { charge, credit, input, subscription } from './testing/builders.js';
import { lineOf, testCases } from './testing/case-table.js';

/** cases.md, cases 6 to 8b, 18a and 36: terms, instalments, anchors, add-ons. */
const annual = (units: string, more: Partial<SourceSubscription> = {}) =>
  subscription(units, {
    commitmentMonths: 12,
    recurringAmount: { amount: '1497.60', currency: 'EUR' },
    term: { start: '2026-03-01', endExclusive: '2027-03-01' },
    activationDate: '2025-03-01',
    updatedDay: '2026-03-01',
    ...more,
  });
const yearly = { commitmentMonths: 12 };
const march = charge('2026-03-01', '2027-02-28', '12', '124.80', '1497.60', yearly);
const added = charge('2026-10-12', '2027-02-28', '3', '47.87', '143.61', yearly); // 124.80 × 140/365 = 47.8685
const instalments = { instalments: { count: 12, everyMonths: 1 } };
const october = charge('2026-10-01', '2026-10-31', '12', '10.40', '124.80', yearly);

describe('annual terms', () => {
  testCases([
    {
      name: '6: twelve monthly instalments',
      input: input([october], { subscriptions: [annual('12', instalments)] }),
      units: '12 settled',
      cost: '10.40',
      charges: '124.80',
    },
    {
      name: '6b: three more in an instalment plan',
      input: input(
        [
          october,
          charge('2026-10-12', '2026-10-31', '3', '6.71', '20.13', yearly), // 10.40 × 20/31 = 6.7097
          charge('2026-11-01', '2026-11-30', '15', '10.40', '156.00', yearly),
        ],
        { subscriptions: [annual('15', instalments)] },
      ),
      units: '12 settled, 15 settled @12',
      cost: '10.40',
      charges: '144.93',
    },
    {
      name: '7: paid in March, read back',
      input: input([march], { subscriptions: [annual('12')], historyFrom: '2026-02-01' }),
      units: '12 settled',
      cost: '124.80',
      charges: '0.00',
    },
    {
      name: '7: paid in March, out of reach',
      input: input([], { subscriptions: [annual('12')] }),
      units: '12 derived',
      cost: '124.80',
      charges: '0.00',
      notes: ['older-invoice'],
    },
    {
      name: '7c: three more on a prepaid year, cost never 47.87',
      input: input([march, added], {
        subscriptions: [annual('15', { updatedDay: '2026-10-12' })],
        historyFrom: '2026-02-01',
      }),
      units: '12 settled, 15 settled @12',
      cost: '124.80',
      charges: '143.61',
    },
    {
      name: '7c: the same with the March invoice out of reach',
      input: input([added], {
        subscriptions: [
          annual('15', { updatedDay: '2026-10-12', recurringAmount: { amount: '1872.00', currency: 'EUR' } }),
        ],
      }),
      units: '12 derived, 15 derived @12',
      cost: '124.80',
      charges: '143.61',
      notes: ['older-invoice'],
    },
    {
      name: '7 and 5a: cancelled on the 18th with a credit, its March invoice out of reach',
      input: input(
        [credit('2026-10-18', '2027-02-28', '12', '45.82', '549.84', yearly)], // 124.80 × 134/365 = 45.8170
        { subscriptions: [annual('12', { status: 'cancelled', updatedDay: '2026-10-18' })] },
      ),
      units: '12 derived, 0 derived @18',
      cost: '124.80',
      charges: '-549.84',
      notes: ['older-invoice'],
    },
  ]);

  it('6 and 7: billing period and commitment', () => {
    const monthly = lineOf(assembleMonth(input([october], { subscriptions: [annual('12', instalments)] })));
    expect([monthly.billingPeriodMonths, monthly.commitmentMonths]).toEqual([1, 12]);
    const prepaid = lineOf(assembleMonth(input([], { subscriptions: [annual('12')] })));
    expect([prepaid.billingPeriodMonths, prepaid.commitmentMonths]).toEqual([12, 12]);
  });

  it('7: asks for the invoices of the term, a month before its start, and for nothing once they were read', () => {
    const subscriptions = [annual('12')];
    expect(assembleMonth(input([], { subscriptions })).needsHistory).toEqual({ from: '2026-02-01' });
    expect(assembleMonth(input([], { subscriptions, historyFrom: '2026-02-01' })).needsHistory).toBeNull();
    expect(assembleMonth(input([march], { subscriptions })).needsHistory).toBeNull();
  });

  it('7: reads back no further than allowed', () => {
    const subscriptions = [annual('12')];
    expect(assembleMonth(input([], { subscriptions, historyMonths: 6 })).needsHistory).toEqual({
      from: '2026-04-01',
    });
    const read = input([], { subscriptions, historyMonths: 6, historyFrom: '2026-04-01' });
    expect(assembleMonth(read).needsHistory).toBeNull();
  });

  it('7: a monthly contract never asks for history', () => {
    expect(assembleMonth(input([], { subscriptions: [subscription('5')] })).needsHistory).toBeNull();
  });
});

describe('anchors', () => {
  const anchored = (start: string, endExclusive: string) => ({
    subscriptions: [subscription('25', { term: { start, endExclusive } })],
  });
  const on31st = [
    charge('2026-08-31', '2026-09-29', '25', '4.10', '102.50'),
    charge('2026-09-30', '2026-10-30', '25', '4.10', '102.50'),
    charge('2026-10-31', '2026-11-29', '25', '4.10', '102.50'),
  ];
  testCases([
    {
      name: '36: anchored on the 31st, the running term ends on the 29th',
      input: input(on31st, anchored('2026-10-31', '2026-11-30')),
      units: '25 settled, 25 provisional @31',
      cost: '4.10',
      charges: '102.50',
    },
    {
      name: '36: the same in December, when all is over',
      input: input(on31st, { asOf: '2026-12-05', ...anchored('2026-11-30', '2026-12-31') }),
      units: '25 settled',
      cost: '4.10',
      charges: '102.50',
    },
    {
      name: '36: the contract is gone from the list; the charges tell the anchor',
      input: input(on31st, { month: '2026-10', asOf: '2026-12-05' }),
      units: '25 settled',
      cost: '4.10',
      charges: '102.50',
      notes: ['coming-end'],
    },
    {
      name: '18a: another cost from the 15th',
      input: input(
        [
          charge('2026-09-15', '2026-10-14', '25', '4.10', '102.50'),
          charge('2026-10-15', '2026-11-14', '25', '4.30', '107.50'),
        ],
        anchored('2026-10-15', '2026-11-15'),
      ),
      units: '25 settled, 25 provisional @15',
      cost: '4.10, 4.30 @15',
      charges: '107.50',
    },
  ]);
});

describe('add-ons', () => {
  const backup = { id: 'backup', name: 'Backup' };
  const addOn = { addOn: true, service: backup };
  const id = 'acme~sub-1~backup';
  const main = charge('2026-10-01', '2026-10-31', '25', '4.10', '102.50');
  const withAddOns = (units: string) =>
    subscription('25', {
      addOns: [{ service: backup, units, status: 'active', activationDate: '2026-05-01' }],
    });
  testCases([
    {
      name: '8: a line of its own',
      input: input([main, charge('2026-10-01', '2026-10-31', '5', '2.00', '10.00', addOn)], {
        subscriptions: [subscription('25')],
      }),
      lineId: id,
      units: '5 settled',
      cost: '2.00',
      charges: '10.00',
    },
    {
      name: '8b: bought twice, one line',
      input: input(
        [
          main,
          charge('2026-10-01', '2026-10-31', '5', '2.00', '10.00', addOn),
          charge('2026-10-01', '2026-10-31', '3', '2.00', '6.00', addOn),
        ],
        { subscriptions: [withAddOns('8')] },
      ),
      lineId: id,
      units: '8 settled',
      cost: '2.00',
      charges: '16.00',
    },
    {
      name: '8: bought on the 12th, its purchases not asked for',
      input: input([main, charge('2026-10-12', '2026-10-31', '5', '1.29', '6.45', addOn)], {
        subscriptions: [subscription('25')],
      }),
      lineId: id,
      units: '0 settled, 5 settled @12',
      cost: '2.00',
      charges: '6.45',
    },
    {
      name: '8: its contract’s price is not the add-on’s',
      input: input([charge('2026-10-12', '2026-10-31', '5', '1.29', '6.45', addOn)], {
        subscriptions: [subscription('25', { recurringAmount: { amount: '102.50', currency: 'EUR' } })],
      }),
      lineId: id,
      units: '0 settled, 5 settled @12',
      cost: '2.00',
    },
  ]);

  it('8: the contract’s own line keeps its units', () => {
    const addOnCharge = charge('2026-10-01', '2026-10-31', '5', '2.00', '10.00', addOn);
    const result = assembleMonth(input([main, addOnCharge], { subscriptions: [withAddOns('5')] }));
    expect(result.lines.map((line) => [line.id, line.addOn, line.chargesTotal.amount])).toEqual([
      [id, true, '10'],
      ['acme~sub-1~suite', false, '102.5'],
    ]);
  });
});

describe('a product that is changed inside a prepaid year', () => {
  it('is charged by the year, although its only charge spans the months that are left', () => {
    const plus = { id: 'plus', name: 'Suite Plus' };
    const { instalments: _unasked, ...own } = annual('12', { service: plus });
    // On the day of the month on which the term turns: from 1 October to the end of February is five months.
    const rest = charge('2026-10-01', '2027-02-28', '12', '51.63', '619.56', { ...yearly, service: plus });
    const line = lineOf(assembleMonth(input([rest], { subscriptions: [own] })), 'acme~sub-1~plus');
    expect([line.billingPeriodMonths, line.commitmentMonths]).toEqual([12, 12]);
  });
});
