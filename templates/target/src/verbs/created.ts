import type { Operation } from '@tallylink/billing-model';
import type { RequestPurpose } from '@tallylink/connector-sdk';
import { allWith } from '../api/lists.js';
import type { SampleTargetContext } from '../sample-target.context.js';

/** What can be created with our id in it. */
export type Creation = Extract<Operation, { readonly after: { readonly reference: string } }>;

/** The part of any record that finding it again needs. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
}

const ENDPOINTS: Readonly<Record<Creation['kind'], string>> = {
  'create-customer': 'customers',
  'create-agreement': 'contracts',
  'create-service': 'services',
  'create-charge': 'charges',
};

export const isCreation = (operation: Operation): operation is Creation => operation.kind in ENDPOINTS;

/** The records of some creations' kind by a field, in batches. */
export function recordsOf(
  kind: Creation['kind'],
  by: {
    readonly field: 'reference' | 'name';
    readonly values: readonly string[];
    readonly purpose: RequestPurpose;
  },
  context: SampleTargetContext,
): Promise<Found[]> {
  return allWith<Found>({ endpoint: ENDPOINTS[kind], ...by }, context);
}
