import { describe, expect, it } from '@jest/globals';
import { countApproval, type Approver } from './count-approval.js';

const clerk: Approver = { id: 'u1', name: 'Clerk', isPerson: true };
const lead: Approver = { id: 'u2', name: 'Lead', isPerson: true };
const key: Approver = { id: 'k1', name: 'Nightly key', isPerson: false };
const at = '2026-11-02T08:00:00Z';
const two = { at, needed: 2, operationIds: ['b', 'a'] };

describe('how many approve', () => {
  it('is one, a key too, unless the policy asks for two', () => {
    expect(countApproval([], key, { ...two, needed: 1 }).complete).toBe(true);
    expect(countApproval([], clerk, two).complete).toBe(false);
  });

  it('is complete with another person, for the same changes in any order', () => {
    const { approvals } = countApproval([], clerk, two);
    const both = countApproval(approvals, lead, { ...two, operationIds: ['a', 'b'] });
    expect(both.complete).toBe(true);
    expect(both.approvals.map((one) => one.name)).toEqual(['Clerk', 'Lead']);
  });

  it.each([
    ['PLAN.SAME_PERSON', clerk, ['a', 'b']],
    ['PLAN.OTHER_CHOICE', lead, ['a']],
    ['PLAN.NEEDS_PERSON', key, ['a', 'b']],
  ] as const)('refuses with %s', (code, approver, operationIds) => {
    const { approvals } = countApproval([], clerk, two);
    expect(() => countApproval(approvals, approver, { ...two, operationIds })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
