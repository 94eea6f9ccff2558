import type { Operation } from '@tallylink/billing-model';
import { withoutRetried, type OperationEntity } from '../../plans/index.js';
import type { LinkKind } from '../../entity-links/index.js';
import { rowKey } from './missing-rows.js';

const KINDS: Readonly<Partial<Record<Operation['kind'], LinkKind>>> = {
  'create-customer': 'customer',
  'create-agreement': 'contract',
  'create-service': 'service',
};

/** What a creation makes, and the key of its row; `null` for what a plan writes. */
export function createdThing(operation: Operation): { kind: LinkKind; key: string; name: string } | null {
  const kind = KINDS[operation.kind];
  if (!kind || !operation.after || !('reference' in operation.after)) return null;
  const { reference, name } = operation.after;
  return { kind, key: rowKey(kind, reference), name };
}

/** The newest try of each thing, by its row's key. */
export function earlierCreations(
  creations: readonly OperationEntity[],
): ReadonlyMap<string, OperationEntity> {
  const newest = new Map<string, OperationEntity>();
  for (const operation of withoutRetried(creations)) {
    const key = createdThing(operation.data)?.key;
    if (key === undefined) continue;
    const known = newest.get(key);
    if (!known || known.changedAt <= operation.changedAt) newest.set(key, operation);
  }
  return newest;
}
