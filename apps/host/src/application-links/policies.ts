import {
  defaultNameTemplates,
  defaultPolicies,
  type LinkPolicies,
  type PolicyOverride,
  type PriceRule,
} from '@tallylink/sync-engine';
import type { PoliciesReply } from './policies.dto.js';
import type { PolicyOverrideReply, PriceRuleReply } from './policy-overrides.dto.js';

/** What a new link starts with. */
export const DEFAULT_POLICIES: PoliciesReply = {
  dates: defaultPolicies.effective,
  price: { kind: 'leave', percent: null, amount: null },
  markUpPercent: null,
  knownEnds: false,
  toleranceUnits: defaultPolicies.tolerances.units,
  tolerancePercent: defaultPolicies.tolerances.percent,
  toleranceMoney: defaultPolicies.tolerances.money,
  largestChangeUnits: defaultPolicies.guardRails.largestUnitsChange,
  largestChangePercent: defaultPolicies.guardRails.largestPercentChange,
  largestChangeMoney: defaultPolicies.guardRails.largestMoneyChange,
  mostEnds: 25,
  emptySource: defaultPolicies.guardRails.emptySource,
  belowCost: defaultPolicies.guardRails.belowCost,
  approvalHours: 24,
  approvers: 1,
  headroomPercent: 50,
  autoApproval: null,
  names: { ...defaultNameTemplates },
  overrides: [],
};

/** What is stored may be older than a policy: what it does not say is the default. */
export function storedPolicies(stored: Partial<PoliciesReply>): PoliciesReply {
  const { markUpPercent = null } = stored;
  const older = { kind: 'markup' as const, percent: markUpPercent, amount: null };
  const price = stored.price ?? (markUpPercent === null ? DEFAULT_POLICIES.price : older);
  return {
    ...DEFAULT_POLICIES,
    ...stored,
    price,
    markUpPercent: price.kind === 'markup' ? price.percent : null,
  };
}

/** The policies in the engine's own form. */
export function enginePolicies(stored: Partial<PoliciesReply>): LinkPolicies {
  const policies = storedPolicies(stored);
  return {
    ...defaultPolicies,
    effective: policies.dates,
    knownEnds: policies.knownEnds ? 'apply' : 'offer',
    price: priceRule(policies.price),
    tolerances: {
      units: policies.toleranceUnits,
      percent: policies.tolerancePercent,
      money: policies.toleranceMoney,
    },
    guardRails: {
      largestUnitsChange: policies.largestChangeUnits,
      largestPercentChange: policies.largestChangePercent,
      largestMoneyChange: policies.largestChangeMoney,
      mostDeletionsPercent: policies.mostEnds === null ? null : String(policies.mostEnds),
      emptySource: policies.emptySource,
      belowCost: policies.belowCost,
    },
    overrides: policies.overrides.map(engineOverride),
  };
}

function engineOverride(one: PolicyOverrideReply): PolicyOverride {
  const tolerances = {
    ...(one.toleranceUnits === null ? {} : { units: one.toleranceUnits }),
    ...(one.tolerancePercent === null ? {} : { percent: one.tolerancePercent }),
    ...(one.toleranceMoney === null ? {} : { money: one.toleranceMoney }),
  };
  return {
    customerId: one.customerId,
    serviceId: one.serviceId,
    ...(one.dates === null ? {} : { effective: one.dates }),
    ...(one.price === null ? {} : { price: priceRule(one.price) }),
    ...(Object.keys(tolerances).length === 0 ? {} : { tolerances }),
  };
}

function priceRule({ kind, percent, amount }: PriceRuleReply): PriceRule {
  if (kind === 'markup') return { kind, percent: percent ?? '0' };
  if (kind === 'margin') return { kind, amount: amount ?? '0' };
  return { kind };
}
