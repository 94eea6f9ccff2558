import { describe, expect, it } from '@jest/globals';
import { line, play, target, type CaseOptions } from './case-fixture.js';

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
      target: target({ units: '12', cost: '10.40' }),
    },
    findings: ['units-mismatch'],
    operations: ['12 → 15 @12'],
  },
  {
    name: '7: paid yearly',
    options: {
      lines: [line({ units: '12', ...yearly })],
      target: target({ units: '12', cost: '124.80', contract: '2026-03-01 2028-03-01', months: 12 }),
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '7b: yearly on a monthly service',
    options: { lines: [line({ units: '12, 15@12', ...yearly })], target: target({ units: '12' }) },
    findings: ['billing-period-mismatch', 'units-mismatch', 'cost-mismatch'],
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
    findings: ['fractional-units', 'units-mismatch'],
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
    findings: ['outside-contract-dates', 'units-mismatch'],
    operations: [],
  },
  {
    name: '15: another currency',
    options: { lines: CASE_2, target: target({ units: '25', currency: 'USD' }) },
    findings: ['currency-mismatch', 'units-mismatch'],
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
    name: '4b: the day is used',
    options: { lines: [line({ units: '25, 28@9' })], target: target({ units: '25, 30@9' }) },
    findings: ['units-mismatch'],
    operations: ['30 → 28 @10'],
    leftovers: ['-0.38 used'],
  },
  {
    name: '12b: the first period is posted',
    options: {
      lines: CASE_2,
      target: target({ units: '25', contract: '2026-01-15 2028-01-15', postedBefore: '2026-09-16' }),
    },
    findings: ['units-mismatch', 'period-posted'],
    operations: ['25 → 28 @15'],
    leftovers: ['1.77 posted'],
  },
  {
    name: '13b: posted, and the contract ends',
    options: {
      lines: CASE_2,
      target: target({ units: '25', contract: '2026-01-01 2026-11-01', postedBefore: '2026-10-02' }),
    },
    findings: ['outside-contract-dates', 'units-mismatch', 'period-posted'],
    operations: [],
  },
  {
    name: '13c: not on the contract',
    options: { lines: [line({ units: '0, 10@12' })], target: target({ units: null }) },
    findings: ['missing-on-target'],
    operations: ['+10 @12'],
  },
  {
    name: '14b: the contract starts later',
    options: {
      lines: [line({ units: '28' })],
      target: target({ units: null, contract: '2026-10-15 2028-10-15' }),
    },
    findings: ['missing-on-target'],
    operations: ['+28 @15'],
    leftovers: ['77.09 outside'],
  },
  {
    name: '29: made on another day',
    options: { lines: CASE_2, target: target({ units: '25, 28@15' }) },
    findings: ['date-mismatch'],
    operations: [],
    leftovers: ['1.71 date'],
  },
  {
    name: '30: planned for December',
    options: { lines: CASE_2, target: target({ units: '25, 30@2026-12-01' }) },
    findings: ['units-mismatch', 'future-change'],
    operations: ['25 → 28 @12'],
  },
  {
    name: '32: committed to more',
    options: {
      lines: [line({ units: '12', cost: '10.40', commitmentMonths: 12, termEndExclusive: '2027-11-01' })],
      target: target({ units: '10', cost: '10.40' }),
    },
    findings: ['units-mismatch', 'commitment-locked'],
    operations: ['10 → 12 @1 ?'],
  },
  {
    name: '33: costs are hidden',
    options: {
      lines: [line({ units: '25, 28@12', cost: '4.30' })],
      target: target({ units: '25', cost: null, costsVisible: false }),
    },
    findings: ['units-mismatch', 'cost-unreadable'],
    operations: ['25 → 28 @12'],
  },
  {
    name: '34: the service stands there twice',
    options: { lines: CASE_2, target: target({ units: '25', lineCount: 2 }) },
    findings: ['repeat-service'],
    operations: [],
  },
  {
    name: '36: anchored on the 31st',
    options: {
      lines: [line({ units: '25' })],
      target: target({ units: '25', contract: '2026-01-31 2028-01-31' }),
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '40: contract inactive',
    options: { lines: CASE_2, target: target({ units: '25', active: false }) },
    findings: ['target-inactive', 'units-mismatch'],
    operations: [],
  },
];

describe('units, case by case', () => {
  it.each(cases)('case $name', ({ options, findings, operations, leftovers }) => {
    const result = play(options);
    expect(result.findings).toEqual(findings);
    expect(result.operations).toEqual(operations);
    expect(result.leftovers).toEqual(leftovers ?? []);
  });
});
