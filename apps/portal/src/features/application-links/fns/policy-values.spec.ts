import { describe, expect, it } from '@jest/globals';
import type { PoliciesReply } from '../../../api/schemas';
import { decimalProblem, policiesOf, policyValues } from './policy-values';

const shown = {
  dates: 'exact' as const,
  markUpPercent: '15.5',
  knownEnds: false,
  toleranceUnits: '0',
  toleranceMoney: '0.01',
  largestChangeUnits: null,
  mostEnds: null,
};
const policies: PoliciesReply = {
  ...shown,
  price: { kind: 'markup', percent: '15.5', amount: null },
  tolerancePercent: '0',
  largestChangePercent: null,
  largestChangeMoney: null,
  emptySource: 'refuse',
  belowCost: 'warn',
  approvalHours: 24,
  approvers: 1,
  headroomPercent: 50,
  autoApproval: null,
  overrides: [],
};

describe('policy values', () => {
  it('come back as they went in', () => {
    expect(policiesOf(policyValues(policies))).toEqual(shown);
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
