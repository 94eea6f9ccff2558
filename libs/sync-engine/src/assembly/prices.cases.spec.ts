import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import { charge, input, subscription } from './testing/builders.js';
import { lineOf, testCases } from './testing/case-table.js';

/** cases.md, cases 10, 16, 18b, 21 to 21c and 31: units and what they cost. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const next = (units: string, amount: string) => charge('2026-11-01', '2026-11-30', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });

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
      name: 'a free month after a part that was paid says nothing of its price',
      input: input(
        [
          charge('2026-10-12', '2026-10-31', '5', '2.65', '13.25'),
          next('5', '0.00'),
          charge('2026-12-01', '2026-12-31', '5', '4.10', '20.50'),
        ],
        { subscriptions: [subscription('5', { activationDate: '2026-10-12' })] },
      ),
      units: '0 settled, 5 settled @12',
      cost: '4.10',
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

it('a cost that only a part of a cycle shows says how near it is: half a cent of 20 of 31 days', () => {
  const part = charge('2026-10-12', '2026-10-31', '5', '2.65', '13.25');
  const { costs } = lineOf(assembleMonth(input([part], now('5'))));
  expect(costs.map((one) => [one.unitCost?.amount, one.within])).toEqual([['4.10', '0.00775']]);
});
