import type { PoliciesReply } from '../../../api/schemas';

/** Policies for specs. */
export const samplePolicies: PoliciesReply = {
  dates: 'exact',
  price: { kind: 'markup', percent: '15.5', amount: null },
  markUpPercent: '15.5',
  knownEnds: false,
  toleranceUnits: '0',
  tolerancePercent: '0',
  toleranceMoney: '0.01',
  largestChangeUnits: null,
  largestChangePercent: '50',
  largestChangeMoney: null,
  mostEnds: 10,
  emptySource: 'refuse',
  belowCost: 'warn',
  approvalHours: 24,
  approvers: 1,
  headroomPercent: 50,
  autoApproval: null,
  names: {
    customer: '{customer}',
    contract: '{customer} – {product}, {period}',
    service: '{product}',
  },
  overrides: [],
};
