import {
  buildPlan,
  defaultPolicies,
  resolveLinks,
  suggestLinks,
  validateMonth,
  type EntityLink,
  type LastApplied,
  type LinkPolicies,
  type Plan,
  type ResolvedLine,
  type ValidatedLine,
} from '@tallylink/sync-engine';
import type { SourceMonth } from './read-source.js';
import type { TargetMonth } from './read-target.js';

export interface Evaluated {
  readonly source: SourceMonth;
  readonly resolved: readonly ResolvedLine[];
  readonly validated: readonly ValidatedLine[];
  readonly plan: Plan;
}

export interface EvaluateInput {
  readonly source: SourceMonth;
  readonly target: TargetMonth;
  readonly links: readonly EntityLink[];
  readonly lastApplied?: readonly LastApplied[];
  readonly policies?: Partial<LinkPolicies>;
}

/** Links, validates and plans a month that was read. */
export function evaluateMonth({
  source,
  target,
  links,
  lastApplied = [],
  ...more
}: EvaluateInput): Evaluated {
  const { lines } = source.assembled;
  const { state, capabilities } = target;
  const policies = { ...defaultPolicies, ...more.policies };
  const resolved = resolveLinks({ lines, links, exclusions: [], target: state });
  const suggestions = suggestLinks({ lines, customers: source.customers, links, target: state });
  const known = { month: source.month, resolved, target: state, capabilities, policies, lastApplied };
  const validated = validateMonth({ ...known, suggestions });
  const plan = buildPlan({ ...known, validated, versions: { snapshotIds: ['demo'], linkVersion: 1 } });
  return { source, resolved, validated, plan };
}
