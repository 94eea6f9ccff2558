import { describe, expect, it } from '@jest/globals';
import { defaultPolicies, type GuardRails } from '../index.js';
import { eur, line, play, target } from '../cases/case-fixture.js';
import { replayGuardRails, type Replay } from './replay-guard-rails.js';

const rails = (changes: Partial<GuardRails>): GuardRails => ({ ...defaultPolicies.guardRails, ...changes });

/** Case 2 under the rails of that day, replayed with others: 3 more at 5.90 are 17.70 a month. */
function replay(then: Partial<GuardRails>, now: Partial<GuardRails>): Replay {
  const { plan } = play({
    lines: [line({ units: '25, 28@12' })],
    target: target({ units: '25' }),
    policies: { guardRails: rails(then) },
  });
  return replayGuardRails({ ...plan, ...plan.rails! }, rails(now));
}

describe('other rails on an old plan', () => {
  it('say what they would have let through, with its money', () => {
    const { approves, holds, guards } = replay({}, { largestUnitsChange: '3' });
    expect([approves.services, approves.money, holds.operationIds, guards]).toEqual([
      1,
      [eur('17.7')],
      [],
      [],
    ]);
  });

  it('say what they would have held', () => {
    const { approves, holds, guards } = replay({}, { largestUnitsChange: '2' });
    expect([holds.services, holds.money, approves.operationIds]).toEqual([1, [eur('17.7')], []]);
    expect(guards).toEqual([expect.stringContaining('larger than the largest change')]);
  });

  it('let through what only the rails of that day held', () => {
    expect(replay({ largestUnitsChange: '1' }, {}).approves.services).toBe(1);
  });

  it('are not about what was only offered', () => {
    const { plan } = play({
      lines: [line({ units: '25, 28@12', basis: 'assumed' })],
      target: target({ units: '25' }),
    });
    const { approves, holds } = replayGuardRails(
      { ...plan, ...plan.rails! },
      rails({ largestUnitsChange: '2' }),
    );
    expect([approves.services, holds.services]).toEqual([0, 0]);
  });
});
