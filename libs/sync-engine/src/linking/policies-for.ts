import type { LinkPolicies, PolicyOverride } from './link-policies.js';

/** Whose rules are asked for: the target's customer and service of an agreement line. */
export interface PolicyPlace {
  readonly customerId: string | null;
  readonly serviceId: string | null;
}

/**
 * The rules of one agreement line. The most specific override wins, member by member: service and customer, then
 * customer, then service, then the link.
 */
export function policiesFor(policies: LinkPolicies, place: PolicyPlace): LinkPolicies {
  const { overrides } = policies;
  if (overrides.length === 0) return policies;
  const known = indexOf(overrides);
  const { customerId, serviceId } = place;
  const found = [
    serviceId === null ? undefined : known.get(keyOf(null, serviceId)),
    customerId === null ? undefined : known.get(keyOf(customerId, null)),
    customerId === null || serviceId === null ? undefined : known.get(keyOf(customerId, serviceId)),
  ].filter((one) => one !== undefined);
  return found.reduce<LinkPolicies>(withOverride, policies);
}

function withOverride(
  policies: LinkPolicies,
  { effective, price, tolerances }: PolicyOverride,
): LinkPolicies {
  return {
    ...policies,
    ...(effective === undefined ? {} : { effective }),
    ...(price === undefined ? {} : { price }),
    ...(tolerances === undefined ? {} : { tolerances: { ...policies.tolerances, ...tolerances } }),
  };
}

// A month asks once for each of its lines: the same list is indexed once, not searched each time.
const indexes = new WeakMap<readonly PolicyOverride[], ReadonlyMap<string, PolicyOverride>>();

function indexOf(overrides: readonly PolicyOverride[]): ReadonlyMap<string, PolicyOverride> {
  const known = indexes.get(overrides);
  if (known) return known;
  const made = new Map(overrides.map((one) => [keyOf(one.customerId ?? null, one.serviceId ?? null), one]));
  indexes.set(overrides, made);
  return made;
}

const keyOf = (customerId: string | null, serviceId: string | null): string =>
  JSON.stringify([customerId, serviceId]);
