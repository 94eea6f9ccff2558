import { defaultPolicies, type LinkPolicies } from '@tallylink/sync-engine';
import type { PoliciesDto, PoliciesReply } from './application-links.dto.js';

/** What a new link starts with. */
export const DEFAULT_POLICIES: PoliciesReply = {
  dates: defaultPolicies.effective,
  markUpPercent: null,
  knownEnds: false,
  toleranceUnits: defaultPolicies.tolerances.units,
  toleranceMoney: defaultPolicies.tolerances.money,
  largestChangeUnits: defaultPolicies.guardRails.largestUnitsChange,
  mostEnds: 25,
};

/** What was given over what holds; a member that was left out keeps its value, `null` takes a limit away. */
export function mergePolicies(before: PoliciesReply, given: PoliciesDto | undefined): PoliciesReply {
  const changed = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(changed) as Partial<PoliciesReply>) };
}

/** The policies in the engine's own form. */
export function enginePolicies(policies: PoliciesReply): LinkPolicies {
  return {
    ...defaultPolicies,
    effective: policies.dates,
    knownEnds: policies.knownEnds ? 'apply' : 'offer',
    price:
      policies.markUpPercent === null
        ? { kind: 'leave' }
        : { kind: 'markup', percent: policies.markUpPercent },
    tolerances: {
      ...defaultPolicies.tolerances,
      units: policies.toleranceUnits,
      money: policies.toleranceMoney,
    },
    guardRails: {
      ...defaultPolicies.guardRails,
      largestUnitsChange: policies.largestChangeUnits,
      mostDeletionsPercent: policies.mostEnds === null ? null : String(policies.mostEnds),
    },
  };
}
