import type { LinkPolicies } from '@tallylink/sync-engine';

/** A case under another policy than `exact`: operations, and what is named with its money. */
export type ExpectedPolicy = readonly [
  name: string,
  effective: LinkPolicies['effective'],
  operations: string,
  named: string,
];

/** The policy table of the worked cases, typed by hand. */
export const expectedPolicies: readonly ExpectedPolicy[] = [
  ['2', 'next-period', '25 → 28 @1 Nov', '11.42 policy'],
  ['3', 'next-period', '10 → 7 @1 Nov', '-6.28 policy'],
  ['12', 'next-period', '25 → 28 @15', '1.77 policy'],
  ['27', 'next-period', '24 → 25 @1; 25 → 28 @1 Nov', '11.42 policy'],
  ['39', 'next-period', '25 → 27 @1 Nov', '-4 policy, 7.61 policy'],
  ['41', 'next-period', '25 → 28 @1', ''],
  ['2', 'increase-exact', '25 → 28 @12', ''],
  ['3', 'increase-exact', '10 → 7 @1 Nov', '-6.28 policy'],
  ['39', 'increase-exact', '25 → 27 @12', '-4 policy'],
  ['39b', 'increase-exact', '25 → 28 @12; 28 → 26 @1 Nov', '-4.57 policy'],
];
