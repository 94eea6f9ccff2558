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

  it('case 16c with an override: units and price on the 12th are one change that bills 15.03, and November 170.80', () => {
    // Cost 4.10 and this customer's margin of 2.00 give 6.10 from the 12th; before it 3.90 and 2.00 give 5.90.
    const overrides = [{ customerId: 't1', price: { kind: 'margin', amount: '2.00' } as const }];
    const { operations, plan } = play({
      lines: [line({ units: '25, 28@12', cost: '3.90, 4.10@12' })],
      target: target({ units: '25', cost: '3.90' }),
      policies: { price: markup('90'), overrides },
    });
    expect(operations).toEqual(['25 → 28, cost 3.9 → 4.1, price 5.9 → 6.1 @12']);
    const [october, november] = plan.customers[0]!.invoices;
    expect(october!.items[1]!.after.amount).toBe('15.03');
    expect([october!.after, november!.after]).toEqual([eur('162.53'), eur('170.80')]);
  });

  it('case 21b with an override: paid from the 12th, 5.74 for this service, in the operation of its cost', () => {
    const free = { day: '2026-10-01', unitCost: eur('0'), basis: 'settled', free: true } as const;
    const paid = { day: '2026-10-12', unitCost: eur('4.10'), basis: 'settled' } as const;
    const result = play({
      lines: [line({ units: '5', costs: [free, paid] })],
      target: target({ units: '5', cost: '0', price: '0' }),
      policies: { overrides: [{ serviceId: 's1', price: markup('40') }] },
    });
    expect(result.findings).toEqual(['cost-mismatch', 'price-mismatch']);
    expect(result.operations).toEqual(['cost 0 → 4.1, price 0 → 5.74 @12']);
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
