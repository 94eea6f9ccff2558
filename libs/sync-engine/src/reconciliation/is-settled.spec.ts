import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgreementLine } from '@tallylink/billing-model';
import { CAPABILITIES, line, linksOf, MONTH, target } from '../cases/case-fixture.js';
import { defaultPolicies, resolveLinks, type LinkPolicies } from '../index.js';
import { compareMonth } from '../validation/index.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import { isSettled } from './is-settled.js';
import { reconcileLine } from './reconcile-line.js';

interface Options {
  readonly units: string;
  readonly actual: string;
  readonly sourceCost: string;
  readonly cost: string;
  /** From the target's second step on. */
  readonly laterCost: string;
  readonly price: string;
  readonly contract: string;
  readonly posted: string;
  readonly used: readonly string[];
  readonly effective: LinkPolicies['effective'];
  readonly tolerance: string;
  readonly markup: boolean;
}

const options: fc.Arbitrary<Options> = fc.record({
  units: fc.constantFrom('7', '7', '7, 9@12', '7, 9@12'),
  actual: fc.constantFrom('7', '7', '7, 7@12', '7, 9@12', '7, 9@2026-11-01'),
  sourceCost: fc.constantFrom('4.10', '4.10', '4.10, 4.30@15'),
  cost: fc.constantFrom('4.10', '4.10', '4.20'),
  laterCost: fc.constantFrom('4.10', '4.10', '4.20'),
  price: fc.constantFrom('5.74', '5.74', '5.90'),
  contract: fc.constantFrom('2026-01-01 2028-01-01', '2026-01-15 2026-10-20', '2026-10-15 2028-01-01'),
  posted: fc.constantFrom('', '2026-10-02'),
  used: fc.subarray(['2026-10-01', '2026-10-12']),
  effective: fc.constantFrom('exact' as const, 'next-period' as const, 'increase-exact' as const),
  tolerance: fc.constantFrom('0', '5'),
  markup: fc.boolean(),
});

function contextOf(one: Options): AgreementLineContext {
  const lines = [line({ units: one.units, cost: one.sourceCost })];
  const read = target({
    units: one.actual,
    cost: one.cost,
    price: one.price,
    contract: one.contract,
    ...(one.posted ? { postedBefore: one.posted } : {}),
    usedDays: one.used,
  });
  const state = { ...read, lines: read.lines.map((held) => withLaterCost(held, one.laterCost)) };
  const resolved = resolveLinks({ lines, links: lines.flatMap(linksOf), exclusions: [], target: state });
  const policies = {
    ...defaultPolicies,
    effective: one.effective,
    price: one.markup ? { kind: 'markup' as const, percent: '40' } : { kind: 'leave' as const },
    tolerances: { ...defaultPolicies.tolerances, units: one.tolerance, money: one.tolerance },
  };
  return compareMonth({ month: MONTH, resolved, target: state, capabilities: CAPABILITIES, policies })
    .contexts[0]!;
}

function withLaterCost(held: AgreementLine, amount: string): AgreementLine {
  const later = { amount, currency: 'EUR' };
  return { ...held, steps: held.steps.map((step, i) => (i === 0 ? step : { ...step, unitCost: later })) };
}

describe('a settled line', () => {
  it('is one for which looking at every day finds nothing', () => {
    fc.assert(
      fc.property(options, (one) => {
        const context = contextOf(one);
        fc.pre(isSettled(context));
        expect(reconcileLine(context)).toEqual({ changes: [], leftovers: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is every line on which both sides are the same all month', () => {
    const plain = {
      units: '7',
      actual: '7',
      sourceCost: '4.10',
      cost: '4.10',
      laterCost: '4.10',
      price: '5.90',
      contract: '2026-01-01 2028-01-01',
      posted: '',
      used: [],
      effective: 'exact' as const,
      tolerance: '0',
      markup: false,
    };
    expect(isSettled(contextOf(plain))).toBe(true);
    expect(isSettled(contextOf({ ...plain, cost: '4.20' }))).toBe(false);
    const changed = { ...plain, units: '7, 9@12', actual: '7, 9@12' };
    expect(isSettled(contextOf(changed))).toBe(true);
    expect(isSettled(contextOf({ ...changed, actual: '7, 9@13' }))).toBe(false);
    expect(isSettled(contextOf({ ...changed, laterCost: '4.20' }))).toBe(false);
    expect(isSettled(contextOf({ ...changed, sourceCost: '4.10, 4.30@15' }))).toBe(false);
    expect(isSettled(contextOf({ ...changed, effective: 'next-period' }))).toBe(false);
    expect(isSettled(contextOf({ ...plain, actual: '7, 9@2026-11-01' }))).toBe(false);
  });
});
