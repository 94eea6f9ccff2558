import type { Month, TargetCapabilities, TargetState } from '@tallylink/billing-model';
import type { Adoption, LinkPolicies, ResolvedLine, SetBack } from '../linking/index.js';
import type { ChargedOnce, LastApplied, ValidatedLine } from '../validation/index.js';
import type { Extension } from './plan-extensions.js';
import type { PlanVersions } from './plan.js';

export type { Extension } from './plan-extensions.js';

export interface BuildPlanInput {
  /** Makes the operations' ids differ between runs. */
  readonly runId?: string;
  readonly month: Month;
  readonly validated: readonly ValidatedLine[];
  readonly resolved: readonly ResolvedLine[];
  readonly target: TargetState;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
  readonly versions: PlanVersions;
  readonly lastApplied?: readonly LastApplied[];
  readonly adoptions?: readonly Adoption[];
  readonly setBacks?: readonly SetBack[];
  /** Charges that were applied before, so that usage is charged once: what is still open is planned. */
  readonly appliedCharges?: readonly AppliedCharge[];
  /** Charges for days of a line that were applied before: those days are not charged twice. */
  readonly chargedOnce?: readonly ChargedOnce[];
  /** Ids of the offers that people took. */
  readonly decided?: readonly string[];
  /** Contracts that people extend; `target` is as it was read. */
  readonly extensions?: readonly Extension[];
}

/** A one-off charge that an earlier plan wrote for a line and a month. */
export interface AppliedCharge {
  readonly lineId: string;
  readonly month: Month;
  readonly unitCost: { readonly amount: string; readonly currency: string };
}
