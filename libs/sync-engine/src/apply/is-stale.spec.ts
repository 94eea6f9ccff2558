import type { ChangeLineOperation } from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import { line, play, target, type TargetOptions } from '../cases/case-fixture.js';
import { isStale } from './index.js';

const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) });
const operation = plan.operations[0] as ChangeLineOperation;
const now = (options: TargetOptions) => target(options).lines[0]!;

describe('the check right before a write', () => {
  it('lets the change through while nothing moved', () => {
    expect(isStale(operation, now({ units: '25' }))).toEqual({ stale: false });
  });

  it.each<readonly [string, TargetOptions, string]>([
    ['the units moved', { units: '26' }, 'has 26 units'],
    ['the price moved', { units: '25', price: '6.00' }, 'another price'],
    ['the cost moved', { units: '25', cost: '4.20' }, 'another cost'],
    ['case 38: the month was posted', { units: '25', postedBefore: '2026-10-02' }, 'has been billed'],
    ['the day was used', { units: '25', usedDays: ['2026-10-12'] }, 'already holds another change'],
  ])('stops when %s', (_what, options, message) => {
    const answer = isStale(operation, now(options));
    expect(answer.stale && answer.message).toContain(message);
  });

  it('asks nothing of price and cost while there are no units: no row says them', () => {
    const back = play({ lines: [line({ units: '0, 5@12', cost: '4.30' })], target: target({ units: '0' }) });
    const first = back.plan.operations[0] as ChangeLineOperation;
    expect(first.before).toMatchObject({ units: '0', unitCost: { amount: '4.1' } });
    expect(isStale(first, now({ units: '0', cost: '4.30', price: '6.00' }))).toEqual({ stale: false });
  });

  it('a target that takes changes in posted days is not stopped by them', () => {
    const capabilities = { postedDays: 'adjust', oneChangePerDay: true } as const;
    expect(isStale(operation, now({ units: '25', postedBefore: '2026-10-02' }), capabilities)).toEqual({
      stale: false,
    });
  });
});
