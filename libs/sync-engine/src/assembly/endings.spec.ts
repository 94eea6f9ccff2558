import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import { charge, costText, credit, input, previousLine, subscription } from './testing/builders.js';
import { lineOf, testCases } from './testing/case-table.js';

/** Ended contracts of which the charges do not tell everything. */
const yearly = { commitmentMonths: 12 };
const cancelled = (more: Parameters<typeof subscription>[1]) =>
  subscription('12', { status: 'cancelled', ...more });
const marchTerm = { start: '2026-03-09', endExclusive: '2027-03-09' };

describe('an ended contract', () => {
  testCases([
    {
      name: 'billed in arrears, its last charge still to come: 0 is only assumed until the day it ended',
      input: input([charge('2026-08-26', '2026-09-25', '13', '4.10', '53.30')], {
        asOf: '2026-10-20',
        previous: [previousLine()],
        subscriptions: [
          cancelled({ updatedDay: '2026-10-16', term: { start: '2026-09-26', endExclusive: '2026-10-26' } }),
        ],
      }),
      units: '0 assumed, 0 settled @16, 0 assumed @21',
    },
    {
      name: 'and settled once that charge would have come',
      input: input([charge('2026-08-26', '2026-09-25', '13', '4.10', '53.30')], {
        asOf: '2026-11-20',
        previous: [previousLine()],
        subscriptions: [
          cancelled({ updatedDay: '2026-10-16', term: { start: '2026-09-26', endExclusive: '2026-10-26' } }),
        ],
      }),
      units: '0 settled',
    },
    {
      name: 'a refund of the whole price counts although the charge that carried the units is out of reach',
      input: input([credit('2026-10-18', '2027-03-08', '12', '124.80', '1497.60', yearly)], {
        subscriptions: [
          cancelled({
            ...yearly,
            recurringAmount: { amount: '1497.60', currency: 'EUR' },
            term: marchTerm,
            updatedDay: '2026-10-18',
          }),
        ],
      }),
      units: '12 derived, 0 derived @18',
      charges: '-1497.60',
      notes: ['older-invoice'],
    },
  ]);

  it('turns on its term’s day, not on that of the only charge that was seen; the rest is asked for', () => {
    const added = charge('2026-08-27', '2027-03-08', '2', '66.33', '132.66', yearly); // 124.80 × 194/365
    const back = credit('2026-10-18', '2027-03-08', '14', '48.55', '679.70', yearly); // 124.80 × 142/365
    const subscriptions = [
      cancelled({
        ...yearly,
        recurringAmount: { amount: '1747.20', currency: 'EUR' },
        units: '14',
        term: marchTerm,
        updatedDay: '2026-10-18',
      }),
    ];
    const result = assembleMonth(input([added, back], { subscriptions }));
    expect(result.needsHistory).toEqual({ from: '2026-02-09' });
    expect(lineOf(result).units.steps.map((step) => [step.day, step.units])).toEqual([
      ['2026-10-01', '14'],
      ['2026-10-18', '0'],
    ]);
  });
});

describe('a term that began out of reach and was renewed inside the month', () => {
  it('takes its units from the charge that follows', () => {
    const quarter = {
      instalments: { count: 4, everyMonths: 3 },
      commitmentMonths: 12,
      term: { start: '2026-04-28', endExclusive: '2027-04-28' },
    };
    const charges = [
      charge('2026-09-20', '2026-10-27', '3', '13.77', '41.31', yearly), // 33.33 × 38/92 = 13.7667
      charge('2026-10-28', '2027-01-27', '27', '33.33', '899.91', yearly),
    ];
    const result = assembleMonth(
      input(charges, { subscriptions: [subscription('27', { ...quarter, activationDate: '2026-04-28' })] }),
    );
    expect(lineOf(result).units.steps.map((step) => [step.units, step.basis])).toEqual([
      ['27', 'derived'],
      ['27', 'provisional'],
    ]);
  });
});

it('an ended contract turned on the 31st: the cycle from 30 September to 30 October is whole', () => {
  const charges = [
    charge('2026-09-06', '2026-09-29', '12', '15.13', '181.56'), // 18.91 × 24/30
    charge('2026-09-30', '2026-10-30', '12', '18.91', '226.92'),
  ];
  const ended = cancelled({ term: { start: '2026-09-30', endExclusive: '2026-10-31' } });
  const line = lineOf(assembleMonth(input(charges, { asOf: '2026-12-02', subscriptions: [ended] })));
  expect(costText(line)).toBe('18.91');
});

describe('a cycle whose invoice is missing between two others', () => {
  const term = { start: '2026-11-15', endExclusive: '2026-12-15' };
  testCases([
    {
      name: 'is never 0, and the step after it is as unsure as its weaker side',
      input: input(
        [
          charge('2026-08-15', '2026-09-14', '25', '4.10', '102.50'),
          charge('2026-10-15', '2026-11-14', '25', '4.10', '102.50'),
          charge('2026-10-20', '2026-11-14', '3', '3.44', '10.32'), // 4.10 × 26/31 = 3.4387
          charge('2026-11-15', '2026-12-14', '28', '4.10', '114.80'),
        ],
        { asOf: '2026-11-20', subscriptions: [subscription('28', { term })] },
      ),
      units: '28 assumed, 25 assumed @15, 28 settled @20',
      charges: '112.82',
      findings: ['not-yet-invoiced'],
    },
  ]);
});
