import { describe, expect, it } from '@jest/globals';
import type { PriceRule } from '../index.js';
import { eur, line, play, target, type CaseOptions, type CaseResult } from './case-fixture.js';

const month = (
  options: Partial<CaseOptions> & { cost?: string; price?: string; units?: string },
): CaseResult =>
  play({
    lines: [line({ units: options.units ?? '25', cost: options.cost ?? '4.30' })],
    target: target({ units: '25', price: options.price ?? '5.90', cost: options.cost ?? '4.30' }),
    ...options,
  });
const markup = (percent: string): PriceRule => ({ kind: 'markup', percent });

describe('where a price comes from', () => {
  it.each<readonly [string, PriceRule, readonly string[]]>([
    ['leave: the target’s own stays', { kind: 'leave' }, []],
    // 4.30 × 1.4 = 6.02
    ['mark-up 40 %', markup('40'), ['price 5.9 → 6.02 @1']],
    ['fixed margin 2.00', { kind: 'margin', amount: '2.00' }, ['price 5.9 → 6.3 @1']],
    ['copy, and the source says nothing: it stays', { kind: 'copy' }, []],
  ])('%s', (_name, price, operations) => {
    expect(month({ policies: { price } }).operations).toEqual(operations);
  });

  it('copy: the price that the source has for the end customer', () => {
    const priced = {
      day: '2026-10-01',
      unitCost: eur('4.30'),
      basis: 'settled',
      unitPrice: eur('6.20'),
    } as const;
    const lines = [line({ units: '25', costs: [priced] })];
    expect(month({ lines, policies: { price: { kind: 'copy' } } }).operations).toEqual([
      'price 5.9 → 6.2 @1',
    ]);
  });

  it('copy over two lines: (10 × 6.20 + 15 × 5.80) / 25 = 5.96', () => {
    const at = (price: string) =>
      [{ day: '2026-10-01', unitCost: eur('4.30'), basis: 'settled', unitPrice: eur(price) }] as const;
    const lines = [
      line({ units: '10', costs: at('6.20') }),
      line({ id: '2', units: '15', costs: at('5.80') }),
    ];
    expect(month({ lines, policies: { price: { kind: 'copy' } } }).operations).toEqual([
      'price 5.9 → 5.96 @1',
    ]);
  });

  it('case 16b with an override: this service 40 %, the link leaves prices alone', () => {
    const overrides = [{ serviceId: 's1', price: markup('40') }];
    const result = play({
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', price: '5.74' }),
      policies: { overrides },
    });
    expect(result.operations).toEqual(['cost 4.1 → 4.3, price 5.74 → 6.02 @1']);
  });

  it('case 9 with an override: 412.37 at 15 % is 474.23 for this customer only', () => {
    const usage = line({
      units: '1',
      kind: 'usage',
      chargesTotal: eur('412.37'),
      charges: [],
      costs: [],
    });
    const charged = (customerId: string): readonly string[] =>
      play({
        lines: [usage],
        target: target({ units: null }),
        policies: { overrides: [{ customerId, price: markup('15') }] },
      }).operations;
    expect(charged('t1')).toEqual(['charge 474.23 @2026-10-31']);
    expect(charged('t2')).toEqual([]);
  });
});

describe('what is sold below its cost', () => {
  it('is named with its money, and both sides still match: 25 × (6.10 − 5.90) = 5.00', () => {
    const { validated, operations } = month({ cost: '6.10' });
    expect(validated[0]!.findings.map((one) => one.code)).toEqual(['below-cost', 'match']);
    expect(validated[0]!.findings[0]).toMatchObject({
      severity: 'attention',
      money: { amount: '5.00', currency: 'EUR' },
      day: '2026-10-01',
    });
    expect(validated[0]!.findings[0]!.message).toContain('billed at 5.90 and costs 6.10');
    expect(operations).toEqual([]);
  });

  it('blocks nothing: the units are written all the same', () => {
    const { findings, operations } = month({ cost: '6.10', units: '25, 28@12' });
    expect(findings).toEqual(['units-mismatch', 'below-cost']);
    expect(operations).toEqual(['25 → 28 @12']);
  });

  it('is held by the rail: offered, and said', () => {
    const guardRails = { ...defaults, belowCost: 'hold' } as const;
    const { operations, plan } = month({ cost: '6.10', units: '25, 28@12', policies: { guardRails } });
    expect(operations).toEqual(['25 → 28 @12 ?']);
    expect(plan.guards).toEqual([expect.stringContaining('sold below its cost')]);
  });

  it('is not once a price rule lifts the price', () => {
    expect(month({ cost: '6.10', policies: { price: markup('10') } }).findings).toEqual(['price-mismatch']);
  });

  it('starts on the day of the new cost', () => {
    const lines = [line({ units: '25', cost: '4.10, 6.10@15' })];
    const { validated } = play({ lines, target: target({ units: '25' }) });
    expect(validated[0]!.findings.find((one) => one.code === 'below-cost')).toMatchObject({
      day: '2026-10-15',
    });
  });
});

const defaults = {
  largestUnitsChange: null,
  largestPercentChange: null,
  largestMoneyChange: null,
  mostDeletionsPercent: null,
  emptySource: 'allow',
} as const;
