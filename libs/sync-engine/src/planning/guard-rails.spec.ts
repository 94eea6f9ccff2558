import { money } from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import { defaultPolicies, type GuardRails } from '../index.js';
import { applyGuardRails } from './guard-rails.js';
import type { LineOperation } from './line-operations.js';

const operation = (chain: string, before: string, after: string): LineOperation => ({
  kind: 'change-line',
  id: `${chain}:${before}-${after}`,
  chain,
  targetCustomerId: 't1',
  summary: `${chain}: ${before} → ${after}`,
  lineIds: [chain],
  ticked: true,
  agreementId: 'a1',
  agreementLineId: chain,
  serviceId: 's1',
  effectiveDate: '2026-10-01',
  before: { units: before, unitPrice: null, unitCost: null },
  after: { units: after, unitPrice: null, unitCost: null },
});

const guarded = (
  operations: readonly LineOperation[],
  lineCount: number,
  rails: Partial<GuardRails> = {},
): { ticked: boolean[]; guards: readonly string[] } => {
  const result = applyGuardRails(operations, { ...defaultPolicies.guardRails, ...rails }, lineCount);
  return { ticked: result.operations.map((one) => one.ticked), guards: result.guards };
};
const priced = (one: LineOperation, price: string, cost: string): LineOperation => {
  const values = { unitPrice: money(price, 'EUR'), unitCost: money(cost, 'EUR') };
  const { before, after } = one;
  return {
    ...one,
    before: before && { ...before, ...values },
    after: { ...after, ...values },
  } as LineOperation;
};
const ends = (count: number): LineOperation[] =>
  Array.from({ length: count }, (_, i) => operation(`line${i}`, '4', '0'));

describe('the share of services that may end at once', () => {
  it('holds back five ends of nineteen services: more than a quarter', () => {
    const { ticked, guards } = guarded(ends(5), 19);
    expect(ticked).toEqual([false, false, false, false, false]);
    expect(guards).toEqual([expect.stringContaining('5 of 19 services would end at once')]);
  });

  it('lets exactly a quarter pass, and fewer than five whatever their share', () => {
    expect(guarded(ends(5), 20)).toEqual({ ticked: [true, true, true, true, true], guards: [] });
    expect(guarded(ends(4), 5)).toEqual({ ticked: [true, true, true, true], guards: [] });
  });

  it('does not count a service that comes back in the same plan', () => {
    const back = [operation('line0', '4', '0'), operation('line0', '0', '3')];
    const four = ends(5).slice(1);
    expect(guarded([...back, ...four], 19)).toEqual({ ticked: Array(6).fill(true), guards: [] });
  });
});

describe('the largest change', () => {
  it('is measured against the units before it: 10 → 13 is 30 %', () => {
    const change = [operation('line0', '10', '13')];
    expect(guarded(change, 1, { largestPercentChange: '30' }).ticked).toEqual([true]);
    expect(guarded(change, 1, { largestPercentChange: '29.9' }).ticked).toEqual([false]);
  });

  it('is a share of nothing where there were no units', () => {
    expect(guarded([operation('line0', '0', '3')], 1, { largestPercentChange: '1' }).ticked).toEqual([true]);
  });

  it('can be money: 3 more at 5.90 change a month by 17.70', () => {
    const change = [priced(operation('line0', '10', '13'), '5.90', '4.10')];
    expect(guarded(change, 1, { largestMoneyChange: '17.70' }).ticked).toEqual([true]);
    expect(guarded(change, 1, { largestMoneyChange: '17.69' }).ticked).toEqual([false]);
    expect(
      guarded([priced(operation('line0', '13', '10'), '5.90', '4.10')], 1, { largestMoneyChange: '17.69' })
        .ticked,
    ).toEqual([false]);
  });

  it('counts a decrease like an increase', () => {
    expect(guarded([operation('line0', '10', '7')], 1, { largestUnitsChange: '2' }).ticked).toEqual([false]);
  });
});

describe('what sells below its cost', () => {
  const cheap = [priced(operation('line0', '10', '13'), '4.00', '4.10')];

  it('is only named, unless the policy holds it', () => {
    expect(guarded(cheap, 1)).toEqual({ ticked: [true], guards: [] });
    const { ticked, guards } = guarded(cheap, 1, { belowCost: 'hold' });
    expect(ticked).toEqual([false]);
    expect(guards).toEqual([expect.stringContaining('sold below its cost')]);
  });

  it('is not what earns nothing, ends, or is free for the customer', () => {
    const fine = [
      priced(operation('a', '10', '13'), '4.10', '4.10'),
      priced(operation('b', '10', '0'), '4.00', '4.10'),
      priced(operation('c', '10', '13'), '0', '4.10'),
    ];
    expect(guarded(fine, 9, { belowCost: 'hold' }).ticked).toEqual([true, true, true]);
  });
});
