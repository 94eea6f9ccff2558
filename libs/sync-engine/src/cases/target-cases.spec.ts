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

const cases: readonly Case[] = [
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
      target: target({ units: '10', cost: '10.40', price: '14.90' }),
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
    findings: ['target-inactive'],
    operations: [],
  },
  {
    name: '14b, once it is there: the days before the contract stay named',
    options: {
      lines: [line({ units: '28' })],
      target: target({ units: '28', contract: '2026-10-15 2028-10-15' }),
    },
    findings: ['match'],
    operations: [],
    leftovers: ['77.09 outside'],
  },
  {
    name: 'a contract that ends with the month is no drift to 0',
    options: {
      lines: [line({ units: '10, 7@21' })],
      target: target({ units: '10, 0@2026-11-01', contract: '2026-01-01 2026-11-01' }),
    },
    findings: ['units-mismatch'],
    operations: ['10 → 7 @21'],
  },
  {
    name: '24, before its charge comes: October is right, and November’s change is not undone',
    options: {
      lines: [line({ units: '25' })],
      target: target({ units: '25, 28@2026-11-01', postedBefore: '2026-10-02' }),
    },
    findings: ['future-change', 'match'],
    operations: [],
  },
  {
    name: 'what was moved past the days that were read is not planned again',
    options: {
      lines: [line({ units: '25, 28@20' })],
      target: target({ units: '25', contract: '2026-01-15 2028-01-15', readBefore: '2026-11-02' }),
      policies: { effective: 'next-period' },
      lastApplied: [
        { agreementLineId: 'al1', days: ['2026-11-15'], steps: [{ day: '2026-11-15', units: '28' }] },
      ],
    },
    findings: ['date-mismatch'],
    operations: [],
    leftovers: ['6.85 policy'],
  },
];

describe('what the target holds, case by case', () => {
  it.each(cases)('case $name', ({ options, findings, operations, leftovers }) => {
    const result = play(options);
    expect(result.findings).toEqual(findings);
    expect(result.operations).toEqual(operations);
    expect(result.leftovers).toEqual(leftovers ?? []);
  });
});
