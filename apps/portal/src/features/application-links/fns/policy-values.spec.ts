import { describe, expect, it } from '@jest/globals';
import type { PoliciesReply } from '../../../api/schemas';
import { decimalProblem, policiesOf, policyValues } from './policy-values';

const policies: PoliciesReply = {
  dates: 'exact',
  markUpPercent: '15.5',
  knownEnds: false,
  toleranceUnits: '0',
  toleranceMoney: '0.01',
  largestChangeUnits: null,
  mostEnds: null,
};

describe('policy values', () => {
  it('come back as they went in', () => {
    expect(policiesOf(policyValues(policies))).toEqual(policies);
  });

  it('take an emptied rule for no rule', () => {
    expect(policiesOf({ ...policyValues(policies), markUpPercent: ' ', mostEnds: '12' })).toMatchObject({
      markUpPercent: null,
      mostEnds: 12,
    });
  });

  it('say what a number looks like', () => {
    expect([decimalProblem('2.5'), decimalProblem('')]).toEqual([null, null]);
    expect(decimalProblem('15 %')).toContain('15 or 2.5');
  });
});
