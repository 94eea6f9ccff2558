import { describe, expect, it } from '@jest/globals';
import { decimalProblem, policyProblems } from './policy-problems';
import { policiesOf, policyValues } from './policy-values';
import { priceRuleText } from './price-rule';
import { samplePolicies } from './sample-policies';

const values = policyValues(samplePolicies);

describe('policy values', () => {
  it('come back as they went in', () => {
    const { markUpPercent, overrides, autoApproval, price, ...plain } = samplePolicies;
    expect(policiesOf(values, values)).toEqual({ ...plain, price: { kind: 'markup', percent: '15.5' } });
    expect({ markUpPercent, overrides, autoApproval, price }).toBeDefined();
  });

  it('take an emptied limit for no limit', () => {
    const sent = policiesOf({ ...values, mostEnds: ' ', largestChangeMoney: '12.50' }, values);
    expect(sent).toMatchObject({ mostEnds: null, largestChangeMoney: '12.50' });
  });

  it('send the rails of approving by policy only when they were changed', () => {
    const on = { ...values, auto: true, autoMostChanges: '20' };
    expect(policiesOf(on, values).autoApproval).toMatchObject({ mostChanges: 20, largestChangeUnits: null });
    expect(policiesOf(on, on)).not.toHaveProperty('autoApproval');
    expect(policiesOf(values, on).autoApproval).toBeNull();
  });
});

describe('policy problems', () => {
  it('say what a number looks like', () => {
    expect([decimalProblem('2.5'), decimalProblem('')]).toEqual([null, null]);
    expect(decimalProblem('15 %')).toContain('15 or 2.5');
    expect(policyProblems.approvalHours('721')).toBe('Enter a whole number from 1 to 720.');
    expect(policyProblems.approvalHours('24')).toBeNull();
  });

  it('ask for the figure that the price rule needs, and only for that', () => {
    expect(policyProblems.pricePercent('', { ...values, priceKind: 'markup' })).toContain('percentage');
    expect(policyProblems.pricePercent('', { ...values, priceKind: 'leave' })).toBeNull();
  });
});

describe('priceRuleText', () => {
  it('says each rule', () => {
    expect(priceRuleText({ kind: 'margin', percent: null, amount: '2.00' })).toBe(
      'the price is cost plus 2.00 a unit',
    );
    expect(priceRuleText({ kind: 'leave', percent: null, amount: null })).toBe('prices stay as they are');
  });
});
