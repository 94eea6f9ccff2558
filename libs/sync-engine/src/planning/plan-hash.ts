import { createHash } from 'node:crypto';
import { canonicalJson, type Operation } from '@tallylink/billing-model';
import type { PlanVersions } from './plan.js';

/** Covers the operations, the snapshots and the links: whatever an approval must hold for. */
export function planHash(
  plan: { readonly operations: readonly Operation[] },
  versions: PlanVersions,
): string {
  const content = {
    operations: plan.operations,
    snapshots: [...versions.snapshotIds].sort(),
    links: versions.linkVersion,
  };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
