import { describe, expect, it } from '@jest/globals';
import type { LinkPolicies, PolicyOverride } from '../index.js';
import { line, play, target, type TargetOptions } from './case-fixture.js';

type Effective = LinkPolicies['effective'];
interface Case {
  readonly units: string;
  readonly target: TargetOptions;
  readonly link: Effective;
  readonly override: PolicyOverride;
  readonly operations: readonly string[];
  readonly leftovers: readonly string[];
}

// Each time the override says the opposite of the link: the numbers are those of the override's policy.
const CASES: readonly (readonly [string, Case])[] = [
  [
    '3: this customer next period, the link exact',
    {
      units: '10, 7@21',
      target: { units: '10' },
      link: 'exact',
      override: { customerId: 't1', effective: 'next-period' },
      operations: ['10 → 7 @2026-11-01'],
      leftovers: ['-6.28 policy'],
    },
  ],
  [
    '3: this service exact, the link next period',
    {
      units: '10, 7@21',
      target: { units: '10' },
      link: 'next-period',
      override: { serviceId: 's1', effective: 'exact' },
      operations: ['10 → 7 @21'],
      leftovers: [],
    },
  ],
  [
    '3: another customer, so the link’s own',
    {
      units: '10, 7@21',
      target: { units: '10' },
      link: 'exact',
      override: { customerId: 't2', effective: 'next-period' },
      operations: ['10 → 7 @21'],
      leftovers: [],
    },
  ],
  [
    '12b: this service next period',
    {
      units: '25, 28@12',
      target: { units: '25', contract: '2026-01-15 2028-01-15' },
      link: 'exact',
      override: { serviceId: 's1', effective: 'next-period' },
      operations: ['25 → 28 @15'],
      leftovers: ['1.77 policy'],
    },
  ],
  [
    '27: this service of this customer next period',
    {
      units: '25, 28@12',
      target: { units: '24' },
      link: 'exact',
      override: { customerId: 't1', serviceId: 's1', effective: 'next-period' },
      operations: ['24 → 25 @1', '25 → 28 @2026-11-01'],
      leftovers: ['11.42 policy'],
    },
  ],
  [
    '39: this customer increase exact, the link exact',
    {
      units: '25, 22@5, 27@12',
      target: { units: '25' },
      link: 'exact',
      override: { customerId: 't1', effective: 'increase-exact' },
      operations: ['25 → 27 @12'],
      leftovers: ['-4 policy'],
    },
  ],
  [
    '39b: this service increase exact, the link next period',
    {
      units: '25, 28@12, 26@20',
      target: { units: '25' },
      link: 'next-period',
      override: { serviceId: 's1', effective: 'increase-exact' },
      operations: ['25 → 28 @12', '28 → 26 @2026-11-01'],
      leftovers: ['-4.57 policy'],
    },
  ],
];

describe('an override against the link, case by case', () => {
  it.each(CASES)('case %s', (_name, one) => {
    const result = play({
      lines: [line({ units: one.units })],
      target: target(one.target),
      policies: { effective: one.link, overrides: [one.override] },
    });
    expect(result.operations).toEqual(one.operations);
    expect(result.leftovers).toEqual(one.leftovers);
  });

  it('39: the preview bills what the override says, 155.11', () => {
    const { plan } = play({
      lines: [line({ units: '25, 22@5, 27@12' })],
      target: target({ units: '25' }),
      policies: { overrides: [{ customerId: 't1', effective: 'increase-exact' }] },
    });
    expect(plan.customers[0]!.thisMonth.after.amount).toBe('155.11');
  });

  it('2: a tolerance of this customer makes 3 more units no difference, in findings and plan alike', () => {
    const tolerant = { overrides: [{ customerId: 't1', tolerances: { units: '3' } }] };
    const result = play({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25' }),
      policies: tolerant,
    });
    expect(result.findings).toEqual(['match']);
    expect(result.operations).toEqual([]);
  });
});
