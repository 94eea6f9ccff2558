// One table: every worked case of the source's side, in the order of cases.md, so that a missing one shows.

import { describe, expect, it } from '@jest/globals';
import { eur, line, play, target, type CaseOptions } from './case-fixture.js';

interface Case {
  readonly name: string;
  readonly options: CaseOptions;
  readonly findings: readonly string[];
  readonly operations: readonly string[];
  readonly leftovers?: readonly string[];
}

const CASE_2 = [line({ units: '25, 28@12' })];
const yearly = { billingPeriodMonths: 12, commitmentMonths: 12, cost: '124.80' } as const;

const cases: readonly Case[] = [
  {
    name: '1: nothing differs',
    options: { lines: [line({ units: '25' })], target: target({ units: '25' }) },
    findings: ['match'],
    operations: [],
  },
  {
    name: '2: three more on the 12th',
    options: { lines: CASE_2, target: target({ units: '25' }) },
    findings: ['units-mismatch'],
    operations: ['25 → 28 @12'],
  },
  {
    name: '2c: not invoiced yet',
    options: {
      lines: [
        line({
          units: '25, 28@12',
          basis: 'assumed',
          sourceFindings: [{ code: 'not-yet-invoiced', message: 'Not invoiced yet.' }],
        }),
      ],
      target: target({ units: '25' }),
    },
    findings: ['not-yet-invoiced'],
    operations: ['25 → 28 @12 ?'],
  },
  {
    name: '3: three fewer on the 21st',
    options: { lines: [line({ units: '10, 7@21' })], target: target({ units: '10' }) },
    findings: ['units-mismatch'],
    operations: ['10 → 7 @21'],
  },
  {
    name: '5a: cancelled at once',
    options: { lines: [line({ units: '10, 0@18', status: 'cancelled' })], target: target({ units: '10' }) },
    findings: ['missing-on-source'],
    operations: ['10 → 0 @18'],
  },
  {
    name: '5a where the target refuses 0',
    options: {
      lines: [line({ units: '10, 0@18' })],
      target: target({ units: '10' }),
      capabilities: { zeroUnits: 'refuse' },
    },
    findings: ['missing-on-source'],
    operations: [],
    leftovers: ['-26.65 refused'],
  },
  {
    name: '5b: the end is known',
    options: {
      lines: [line({ units: '10', status: 'pending-cancellation', knownEnd: '2026-11-01' })],
      target: target({ units: '10' }),
    },
    findings: ['match'],
    operations: ['10 → 0 @2026-11-01 ?'],
  },
  {
    name: '5b, known ends applied',
    options: {
      lines: [line({ units: '10', status: 'pending-cancellation', knownEnd: '2026-11-01' })],
      target: target({ units: '10' }),
      policies: { knownEnds: 'apply' },
    },
    findings: ['match'],
    operations: ['10 → 0 @2026-11-01'],
  },
  {
    name: '5d: cancelled and bought again',
    options: { lines: [line({ units: '10, 0@10, 10@20' })], target: target({ units: '10' }) },
    findings: ['units-mismatch'],
    operations: ['10 → 0 @10', '0 → 10 @20'],
  },
  {
    name: '6b: instalments',
    options: {
      lines: [
        line({ units: '12, 15@12', cost: '10.40', commitmentMonths: 12, termEndExclusive: '2027-03-01' }),
      ],
      target: target({ units: '12', cost: '10.40', price: '14.90' }),
    },
    findings: ['units-mismatch'],
    operations: ['12 → 15 @12'],
  },
  {
    name: '7: paid yearly',
    options: {
      lines: [line({ units: '12', ...yearly })],
      target: target({
        units: '12',
        cost: '124.80',
        price: '180.00',
        contract: '2026-03-01 2028-03-01',
        months: 12,
      }),
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '7b: yearly on a monthly service',
    options: { lines: [line({ units: '12, 15@12', ...yearly })], target: target({ units: '12' }) },
    findings: ['billing-period-mismatch'],
    operations: [],
  },
  {
    name: '7c: yearly, three more',
    options: {
      lines: [line({ units: '12, 15@12', ...yearly })],
      target: target({
        units: '12',
        cost: '124.80',
        price: '180.00',
        contract: '2026-03-01 2028-03-01',
        months: 12,
      }),
    },
    findings: ['units-mismatch'],
    operations: ['12 → 15 @12'],
  },
  {
    name: '7d: yearly and posted needs a decision',
    options: {
      lines: [line({ units: '12, 15@12', ...yearly })],
      target: target({
        units: '12',
        cost: '124.80',
        price: '180.00',
        contract: '2026-03-01 2028-03-01',
        months: 12,
        postedBefore: '2026-10-01',
      }),
    },
    findings: ['units-mismatch', 'period-posted'],
    operations: ['12 → 15 @2027-03-01 ?'],
    leftovers: ['207.12 posted'],
  },
  {
    name: '10: fractions',
    options: { lines: [line({ units: '2.5' })], target: target({ units: '2' }) },
    findings: ['fractional-units'],
    operations: [],
  },
  {
    name: '10 where fractions are taken',
    options: {
      lines: [line({ units: '2.5' })],
      target: target({ units: '2.5' }),
      capabilities: { integerUnits: false },
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '11: two subscriptions on one line',
    options: {
      lines: [line({ units: '10' }), line({ id: '2', units: '5, 8@6' })],
      target: target({ units: '15' }),
    },
    findings: ['units-mismatch'],
    operations: ['15 → 18 @6'],
  },
  {
    name: '12: contract from the 15th',
    options: { lines: CASE_2, target: target({ units: '25', contract: '2026-01-15 2028-01-15' }) },
    findings: ['units-mismatch'],
    operations: ['25 → 28 @12'],
  },
  {
    name: '13: October is posted',
    options: { lines: CASE_2, target: target({ units: '25', postedBefore: '2026-10-02' }) },
    findings: ['units-mismatch', 'period-posted'],
    operations: ['25 → 28 @2026-11-01'],
    leftovers: ['11.42 posted'],
  },
  {
    name: '14: the contract ended',
    options: { lines: CASE_2, target: target({ units: '25', contract: '2026-01-01 2026-10-01' }) },
    findings: ['outside-contract-dates'],
    operations: [],
  },
  {
    name: '15: another currency',
    options: { lines: CASE_2, target: target({ units: '25', currency: 'USD' }) },
    findings: ['currency-mismatch'],
    operations: [],
  },
  {
    name: '24: first invoiced after November was written',
    options: {
      lines: [
        line({
          units: '25, 28@12',
          sourceFindings: [{ code: 'late-charge', message: 'Invoiced in December.' }],
        }),
      ],
      target: target({ units: '25, 28@2026-11-01', postedBefore: '2026-10-02' }),
      lastApplied: [
        {
          agreementLineId: 'al1',
          days: ['2026-11-01'],
          steps: [{ day: '2026-11-01', units: '28' }],
          keepFrom: '2026-11-01',
        },
      ],
    },
    findings: ['late-charge', 'date-mismatch'],
    operations: [],
    leftovers: ['11.42 posted'],
  },
  {
    name: '24b: a cost of a posted month, when the month after it was applied',
    options: {
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', postedBefore: '2026-11-01' }),
      lastApplied: [{ agreementLineId: 'al1', days: [], steps: [], keepFrom: '2026-11-01' }],
    },
    findings: ['cost-mismatch', 'period-posted'],
    operations: [],
  },
  {
    name: '25: someone else changed it',
    options: { lines: CASE_2, target: target({ units: '25, 28@12, 30@20' }) },
    findings: ['drift'],
    operations: [],
    leftovers: ['-4.57 drift'],
  },
  {
    name: '25, adopted',
    options: {
      lines: CASE_2,
      target: target({ units: '25, 28@12, 30@20' }),
      adoptions: [
        { agreementLineId: 'al1', from: '2026-10-20', units: '2', reason: 'Agreed', by: 'clerk', at: '' },
      ],
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '26: gone, and all units were ours',
    options: {
      lines: [line({ units: '0', status: 'cancelled' })],
      target: target({ units: '4' }),
      lastApplied: [
        { agreementLineId: 'al1', days: ['2026-08-01'], steps: [{ day: '2026-08-01', units: '4' }] },
      ],
    },
    findings: ['missing-on-source'],
    operations: ['4 → 0 @1'],
  },
  {
    name: '26: gone, and the units were not ours',
    options: { lines: [line({ units: '0', status: 'cancelled' })], target: target({ units: '4' }) },
    findings: ['missing-on-source'],
    operations: ['4 → 0 @1 ?'],
  },
  {
    name: '27: the opening differs',
    options: { lines: CASE_2, target: target({ units: '24' }) },
    findings: ['units-mismatch'],
    operations: ['24 → 25 @1', '25 → 28 @12'],
  },
  {
    name: '27, posted',
    options: { lines: CASE_2, target: target({ units: '24', postedBefore: '2026-10-02' }) },
    findings: ['units-mismatch', 'period-posted'],
    operations: ['24 → 28 @2026-11-01'],
    leftovers: ['2.09 posted', '15.23 posted'],
  },
  {
    name: '5c: cancelled without a credit, the end is not this month’s',
    options: { lines: [line({ units: '10', status: 'cancelled' })], target: target({ units: '10' }) },
    findings: ['match'],
    operations: [],
  },
  {
    name: '24b: late, and everything is still open',
    options: {
      lines: [
        line({
          units: '25, 28@12',
          sourceFindings: [{ code: 'late-charge', message: 'Invoiced in December.' }],
        }),
      ],
      target: target({ units: '25' }),
    },
    findings: ['late-charge', 'units-mismatch'],
    operations: ['25 → 28 @12'],
  },
  {
    name: '37: the invoice was cancelled and is not replaced yet',
    options: {
      lines: [
        line({
          units: '25',
          sourceFindings: [
            { code: 'late-charge', message: 'An invoice was cancelled.', money: eur('-102.50') },
            { code: 'not-yet-invoiced', message: 'Its successor is not there yet.' },
          ],
        }),
      ],
      target: target({ units: '25' }),
    },
    findings: ['late-charge', 'not-yet-invoiced'],
    operations: [],
  },
];

describe('what the source shows, case by case', () => {
  it.each(cases)('case $name', ({ options, findings, operations, leftovers }) => {
    const result = play(options);
    expect(result.findings).toEqual(findings);
    expect(result.operations).toEqual(operations);
    expect(result.leftovers).toEqual(leftovers ?? []);
  });
});
