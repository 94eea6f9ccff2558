import { describe, expect, it } from '@jest/globals';
import type { CostStep } from '@tallylink/billing-model';
import { eur, line, play, target, type CaseOptions } from './case-fixture.js';

interface Case {
  readonly name: string;
  readonly options: CaseOptions;
  readonly findings: readonly string[];
  readonly operations: readonly string[];
}

const markup = { kind: 'markup', percent: '40' } as const;
const free = { day: '2026-10-01', unitCost: eur('0'), basis: 'settled', free: true } as const;

/** 5.38, read from a part of a cycle. */
const partial = (within: string): CostStep[] => [
  { day: '2026-10-01', unitCost: eur('5.38'), basis: 'derived', within },
];

const cases: readonly Case[] = [
  {
    name: '16: a new cost',
    options: { lines: [line({ units: '25', cost: '4.30' })], target: target({ units: '25' }) },
    findings: ['cost-mismatch'],
    operations: ['cost 4.1 → 4.3 @1'],
  },
  {
    name: '16b: the price follows by its rule',
    options: {
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', price: '5.74' }),
      policies: { price: markup },
    },
    findings: ['cost-mismatch', 'price-mismatch'],
    operations: ['cost 4.1 → 4.3, price 5.74 → 6.02 @1'],
  },
  {
    name: '17: cost on the 1st, units on the 12th',
    options: { lines: [line({ units: '25, 28@12', cost: '4.30' })], target: target({ units: '25' }) },
    findings: ['units-mismatch', 'cost-mismatch'],
    operations: ['cost 4.1 → 4.3 @1', '25 → 28 @12'],
  },
  {
    name: '18a: a new cost in mid-month',
    options: { lines: [line({ units: '25', cost: '4.10, 4.30@15' })], target: target({ units: '25' }) },
    findings: ['cost-mismatch'],
    operations: ['cost 4.1 → 4.3 @15'],
  },
  {
    name: '18b: two prices weigh 115.40 / 28',
    options: { lines: [line({ units: '28', cost: '4.1214' })], target: target({ units: '28' }) },
    findings: ['cost-mismatch'],
    operations: ['cost 4.1 → 4.1214 @1'],
  },
  {
    name: '21: free on both sides',
    options: {
      lines: [line({ units: '5', costs: [free] })],
      target: target({ units: '5', cost: '0', price: '0' }),
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: '21: free, but paid in the target',
    options: { lines: [line({ units: '5', costs: [free] })], target: target({ units: '5' }) },
    findings: ['cost-mismatch'],
    operations: [],
  },
  {
    name: '21b: a trial becomes paid on the 12th',
    options: {
      lines: [
        line({ units: '5', costs: [free, { day: '2026-10-12', unitCost: eur('4.10'), basis: 'settled' }] }),
      ],
      target: target({ units: '5', cost: '0', price: '0' }),
      policies: { price: markup },
    },
    findings: ['cost-mismatch', 'price-mismatch'],
    operations: ['cost 0 → 4.1, price 0 → 5.74 @12'],
  },
  {
    name: '21b without a price rule',
    options: {
      lines: [
        line({ units: '5', costs: [free, { day: '2026-10-12', unitCost: eur('4.10'), basis: 'settled' }] }),
      ],
      target: target({ units: '5', cost: '0', price: '0' }),
    },
    findings: ['cost-mismatch', 'price-mismatch'],
    operations: ['cost 0 → 4.1 @12'],
  },
  {
    name: '21c: a discount',
    options: { lines: [line({ units: '25', cost: '3.69' })], target: target({ units: '25' }) },
    findings: ['cost-mismatch'],
    operations: ['cost 4.1 → 3.69 @1'],
  },
  {
    name: '11b: weighted over two subscriptions',
    options: {
      lines: [line({ units: '10' }), line({ id: '2', units: '5, 8@6', cost: '4.30' })],
      target: target({ units: '15' }),
    },
    findings: ['units-mismatch', 'cost-mismatch'],
    operations: ['cost 4.1 → 4.1667 @1', '15 → 18, cost 4.1667 → 4.1889 @6'],
  },
  {
    name: 'a cost within the tolerance is no mismatch',
    options: {
      lines: [line({ units: '25', cost: '4.12' })],
      target: target({ units: '25' }),
      policies: { tolerances: { units: '0', percent: '0', money: '0.50' } },
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: 'units within the tolerance are no mismatch',
    options: {
      lines: [line({ units: '26' })],
      target: target({ units: '25' }),
      policies: { tolerances: { units: '1', percent: '0', money: '0' } },
    },
    findings: ['match'],
    operations: [],
  },
  {
    name: 'a cost that is finer than the target can hold',
    options: {
      lines: [line({ units: '500', cost: '45.22936' })],
      target: target({ units: '500', cost: '45.2294', price: '60' }),
    },
    findings: ['rounding', 'match'],
    operations: [],
  },
  {
    name: 'a cost that only a part of a cycle shows, to the cent, as near as the target has it',
    options: {
      lines: [line({ units: '25, 28@12', costs: partial('0.0136') })],
      target: target({ units: '25', cost: '5.39' }),
    },
    findings: ['units-mismatch', 'rounding'],
    operations: ['25 → 28 @12'],
  },
  {
    name: 'a cost that a part of a cycle shows to be another',
    options: {
      lines: [line({ units: '25', costs: partial('0.0075') })],
      target: target({ units: '25', cost: '5.39' }),
    },
    findings: ['cost-mismatch'],
    operations: ['cost 5.39 → 5.38 @1'],
  },
  {
    name: 'somebody’s own change of units states the old cost again',
    options: {
      lines: [line({ units: '25, 30@20', cost: '4.30' })],
      target: target({ units: '25, 30@20' }),
    },
    findings: ['cost-mismatch'],
    operations: ['cost 4.1 → 4.3 @1', 'cost 4.1 → 4.3 @21'],
  },
  {
    name: 'a price by rule rests on the cost that is right there',
    options: {
      lines: [line({ units: '25', costs: partial('0.0136') })],
      target: target({ units: '25', cost: '5.39', price: '7.39' }),
      policies: { price: { kind: 'margin', amount: '2.00' } },
    },
    findings: ['rounding', 'match'],
    operations: [],
  },
];

describe('cost and price, case by case', () => {
  it.each(cases)('case $name', ({ options, findings, operations }) => {
    const result = play(options);
    expect(result.findings).toEqual(findings);
    expect(result.operations).toEqual(operations);
  });

  it('names what the target cannot hold: 22,614.70 instead of 22,614.68', () => {
    const { validated } = play({
      lines: [line({ units: '500', cost: '45.22936' })],
      target: target({ units: '500', cost: '45.2294', price: '60' }),
    });
    expect(validated[0]!.findings[0]!.money).toEqual(eur('0.02'));
  });

  it('case 33: an operation carries no cost where the target shows none', () => {
    const { plan } = play({
      lines: [line({ units: '25, 28@12', cost: '4.30' })],
      target: target({ units: '25', cost: null, costsVisible: false }),
    });
    expect(plan.operations).toHaveLength(1);
    expect(plan.operations[0]).toMatchObject({
      before: { unitCost: null },
      after: { unitCost: null, unitPrice: eur('5.90') },
    });
  });

  it('a cost that was moved past the days that were read is not planned again', () => {
    const month = {
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', postedBefore: '2026-10-02', readBefore: '2026-11-01' }),
    };
    expect(play(month).operations).toEqual(['cost 4.1 → 4.3 @2026-11-01']);
    const step = { day: '2026-11-01', units: '25', unitPrice: eur('5.90'), unitCost: eur('4.30') };
    const lastApplied = [{ agreementLineId: 'al1', days: ['2026-11-01'], steps: [step] }];
    expect(play({ ...month, lastApplied }).operations).toEqual([]);
  });

  it('case 17: units state price and cost again', () => {
    const { plan } = play({
      lines: [line({ units: '25, 28@12', cost: '4.30' })],
      target: target({ units: '25' }),
    });
    expect(plan.operations[1]).toMatchObject({
      before: { units: '25', unitPrice: eur('5.90'), unitCost: eur('4.30') },
      after: { units: '28', unitPrice: eur('5.90'), unitCost: eur('4.30') },
    });
  });

  it('case 11: the finding of the agreement line stands on both of its lines', () => {
    const { validated } = play({
      lines: [line({ units: '10' }), line({ id: '2', units: '5, 8@6' })],
      target: target({ units: '15' }),
    });
    expect(validated.map((one) => one.findings.map((finding) => finding.code))).toEqual([
      ['units-mismatch'],
      ['units-mismatch'],
    ]);
    expect(validated.map((one) => one.unitsDifference)).toEqual(['3', '3']);
  });
});
