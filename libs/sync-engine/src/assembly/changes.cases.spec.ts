import { describe } from '@jest/globals';
import { charge, credit, input, subscription } from './testing/builders.js';
import { testCases } from './testing/case-table.js';

/** cases.md, from case 1 on: changes inside a month. Amounts are by hand: 4.10 × 20/31 = 2.6452 → 2.65, and so on. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const next = (units: string, amount: string) => charge('2026-11-01', '2026-11-30', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });

describe('increases', () => {
  testCases([
    {
      name: '1: one full line',
      input: input([full('25', '102.50'), next('25', '102.50')], now('25')),
      units: '25 settled',
      cost: '4.10',
      charges: '102.50',
    },
    {
      name: '1: one full line, read before the next invoice',
      input: input([full('25', '102.50')], now('25')),
      units: '25 settled',
      cost: '4.10',
      charges: '102.50',
    },
    {
      name: '2: three more from the 12th, cost never 2.65',
      input: input(
        [full('25', '102.50'), charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95'), next('28', '114.80')],
        now('28'),
      ),
      units: '25 settled, 28 settled @12',
      cost: '4.10',
      charges: '110.45',
    },
    {
      name: '2b: anniversary cycle; the charge of September is not October’s',
      input: input(
        [
          charge('2026-09-15', '2026-10-14', '25', '4.10', '102.50'),
          charge('2026-10-12', '2026-10-14', '3', '0.41', '1.23'),
          charge('2026-10-15', '2026-11-14', '28', '4.10', '114.80'),
        ],
        {
          subscriptions: [subscription('28', { term: { start: '2026-10-15', endExclusive: '2026-11-15' } })],
        },
      ),
      units: '25 settled, 28 settled @12, 28 provisional @15',
      cost: '4.10',
      charges: '116.03',
    },
    {
      name: '2c: not invoiced yet, read on 20 October',
      input: input([full('25', '102.50')], {
        asOf: '2026-10-20',
        subscriptions: [
          subscription('28', {
            updatedDay: '2026-10-12',
            term: { start: '2026-10-01', endExclusive: '2026-11-01' },
          }),
        ],
      }),
      units: '25 provisional, 28 assumed @12',
      cost: '4.10',
      charges: '102.50',
      findings: ['not-yet-invoiced'],
    },
    {
      name: '2c′: the same, read on 2 November',
      input: input(
        [full('25', '102.50'), charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95'), next('28', '114.80')],
        {
          subscriptions: [subscription('28', { updatedDay: '2026-10-12' })],
        },
      ),
      units: '25 settled, 28 settled @12',
      charges: '110.45',
    },
    {
      name: '2d: whole price without proration',
      input: input(
        [
          full('25', '102.50'),
          charge('2026-10-12', '2026-10-31', '3', '4.10', '12.30'),
          next('28', '114.80'),
        ],
        now('28'),
      ),
      units: '25 settled, 28 settled @12',
      cost: '4.10',
      charges: '114.80',
      notes: ['whole-price'],
    },
    {
      name: '2e: three at another price',
      input: input(
        [
          full('25', '102.50'),
          charge('2026-10-12', '2026-10-31', '3', '2.77', '8.31'),
          charge('2026-11-01', '2026-11-30', '28', '4.30', '120.40'),
        ],
        now('28'),
      ),
      units: '25 settled, 28 settled @12',
      cost: '4.10',
      charges: '110.81',
      notes: ['other-price'],
    },
    {
      name: '4: +5 and −2 on one day are one step',
      input: input(
        [
          full('10', '41.00'),
          charge('2026-10-09', '2026-10-31', '5', '3.04', '15.20'), // 4.10 × 23/31 = 3.0419
          credit('2026-10-09', '2026-10-31', '2', '3.04', '6.08'),
          next('13', '53.30'),
        ],
        now('13'),
      ),
      units: '10 settled, 13 settled @9',
      charges: '50.12',
    },
  ]);
});

describe('decreases', () => {
  testCases([
    {
      name: '3: a credit note, positive on the wire',
      input: input(
        [full('10', '41.00'), credit('2026-10-21', '2026-10-31', '3', '1.45', '4.35'), next('7', '28.70')],
        now('7'),
      ),
      units: '10 settled, 7 settled @21',
      cost: '4.10',
      charges: '36.65',
    },
    {
      name: '3b: credit and rebill',
      input: input(
        [
          full('10', '41.00'),
          credit('2026-10-21', '2026-10-31', '10', '1.45', '14.50'),
          charge('2026-10-21', '2026-10-31', '7', '1.45', '10.15'),
          next('7', '28.70'),
        ],
        now('7'),
      ),
      units: '10 settled, 7 settled @21',
      cost: '4.10',
      charges: '36.65',
    },
    {
      name: '3c: goodwill takes no units',
      input: input(
        [
          full('25', '102.50'),
          credit('2026-10-01', '2026-10-31', '25', '0.41', '10.25'),
          next('25', '102.50'),
        ],
        now('25'),
      ),
      units: '25 settled',
      cost: '4.10',
      charges: '92.25',
      notes: ['credit-without-units'],
    },
    {
      name: '3d: three more, returned the same day',
      input: input(
        [
          full('25', '102.50'),
          charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95'),
          credit('2026-10-12', '2026-10-31', '3', '2.65', '7.95'),
          next('25', '102.50'),
        ],
        now('25'),
      ),
      units: '25 settled',
      charges: '102.50',
    },
    {
      name: '3e: fewer since the 21st without a credit, read on 25 October',
      input: input([full('10', '41.00')], {
        asOf: '2026-10-25',
        subscriptions: [
          subscription('7', {
            updatedDay: '2026-10-21',
            term: { start: '2026-10-01', endExclusive: '2026-11-01' },
          }),
        ],
      }),
      units: '10 provisional, 10 assumed @26',
      charges: '41.00',
      notes: ['next-cycle'],
    },
    {
      name: '3e: the same, read on 2 November',
      input: input([full('10', '41.00'), next('7', '28.70')], {
        subscriptions: [subscription('7', { updatedDay: '2026-10-21' })],
      }),
      units: '10 settled',
      charges: '41.00',
      notes: ['next-cycle'],
    },
  ]);
});
