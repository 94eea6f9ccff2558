import { describe, expect, it } from '@jest/globals';
import { line, play, target } from '../cases/case-fixture.js';
import { approve } from './index.js';

// Case 27: two changes of one service, one chain.
const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '24' }) });
const [first, second] = plan.operations.map((one) => one.id) as [string, string];

describe('approving', () => {
  it('takes every ticked change of exactly this plan', () => {
    expect(approve(plan, { hash: plan.hash }).operations).toEqual(plan.operations);
  });

  it.each([
    ['PLAN.HASH_CHANGED', { hash: 'another' }],
    ['PLAN.UNKNOWN_OPERATION', { hash: plan.hash, operationIds: ['nobody'] }],
    ['PLAN.NOTHING_CHOSEN', { hash: plan.hash, operationIds: [] }],
    ['PLAN.CHAIN_BROKEN', { hash: plan.hash, operationIds: [first] }],
    ['PLAN.CHAIN_BROKEN', { hash: plan.hash, operationIds: [second] }],
  ])('refuses with %s', (code, request) => {
    expect(() => approve(plan, request)).toThrow(expect.objectContaining({ code }));
  });

  it('an offered change needs to be chosen by hand', () => {
    const ending = line({ units: '10, 12@5', status: 'pending-cancellation', knownEnd: '2026-11-01' });
    const { plan: offered } = play({ lines: [ending], target: target({ units: '10' }) });
    const [change, end] = offered.operations;
    expect([change!.ticked, end!.ticked]).toEqual([true, false]);
    expect(approve(offered, { hash: offered.hash }).operations).toEqual([change]);
    expect(approve(offered, { hash: offered.hash, operationIds: [change!.id, end!.id] }).operations).toEqual([
      change,
      end,
    ]);
    expect(() => approve(offered, { hash: offered.hash, operationIds: [end!.id] })).toThrow(/left out/);
  });
});
