import type { PoliciesReply } from '../../../api/schemas';

interface DatePolicyText {
  readonly value: PoliciesReply['dates'];
  readonly label: string;
  readonly help: string;
}

/** From when a change is written, in the words of somebody who bills. */
export const datePolicies: readonly DatePolicyText[] = [
  { value: 'exact', label: 'On the day it happened', help: 'The customer is billed by the day, as you are.' },
  {
    value: 'next-period',
    label: 'From the next billing period',
    help: 'No proration. What the days before it would have billed is named in each month.',
  },
  {
    value: 'increase-exact',
    label: 'More at once, less from the next period',
    help: 'The highest number of a period is billed for the rest of it.',
  },
];

export const datePolicyLabel = (value: PoliciesReply['dates']): string =>
  datePolicies.find((policy) => policy.value === value)?.label ?? value;
