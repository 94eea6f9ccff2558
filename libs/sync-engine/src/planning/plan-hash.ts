import { createHash } from 'node:crypto';
import { canonicalJson, type Month, type Operation } from '@tallylink/billing-model';
import type { PlanVersions } from './plan.js';

/** The schema of a plan file. A change of what the hash covers is a new number. */
export const PLAN_SCHEMA = 'tallylink.plan/1';

/** Exactly what the hash covers: whatever an approval must hold for. */
export interface PlanContent {
  readonly schema: typeof PLAN_SCHEMA;
  readonly month: Month;
  /** In the plan's order; amounts and units are exact decimals as text. */
  readonly operations: readonly Operation[];
  /** Ids of both sides' readings, sorted. */
  readonly snapshots: readonly string[];
  /** Counts up with every change of a link, an exclusion or a policy. */
  readonly links: number | string;
}

export interface HashedPlan {
  readonly month: Month;
  readonly operations: readonly Operation[];
}

export function planContent({ month, operations }: HashedPlan, versions: PlanVersions): PlanContent {
  return {
    schema: PLAN_SCHEMA,
    month,
    operations,
    snapshots: [...versions.snapshotIds].sort(),
    links: versions.linkVersion,
  };
}

/** SHA-256, in hex, of the content's canonical JSON as UTF-8. */
export function planHash(plan: HashedPlan, versions: PlanVersions): string {
  return createHash('sha256')
    .update(canonicalJson(planContent(plan, versions)))
    .digest('hex');
}
