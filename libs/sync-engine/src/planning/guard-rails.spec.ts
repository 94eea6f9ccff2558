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

  it('counts a decrease like an increase', () => {
    expect(guarded([operation('line0', '10', '7')], 1, { largestUnitsChange: '2' }).ticked).toEqual([false]);
  });
});
