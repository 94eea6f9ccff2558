import type { BillingLine, TargetState } from '@tallylink/billing-model';
import { entityLinkKeys, type EntityLinkKeys } from './entity-link-keys.js';
import type { EntityLink, LinkKind } from './entity-link.js';
import type { Exclusion } from './exclusion.js';
import type { ResolvedLine } from './resolved-line.js';
import { indexTarget, lineKeyOf, type TargetIndex } from './target-index.js';

export interface ResolveLinksInput {
  readonly lines: readonly BillingLine[];
  /** Any versions: the newest of each key counts. */
  readonly links: readonly EntityLink[];
  readonly exclusions: readonly Exclusion[];
  readonly target: TargetState;
}

/** Looks up every line's remembered ties. A tie to something that the target no longer has is a missing one. */
export function resolveLinks(input: ResolveLinksInput): ResolvedLine[] {
  const target = indexTarget(input.target);
  const links = lookupOf(input.links);
  const exclusions = new Map(
    input.exclusions.flatMap((one) => (one.lineId === null ? [] : [[one.lineId, one] as const])),
  );
  return input.lines.map((line) => resolveLine(line, links, target, exclusions.get(line.id) ?? null));
}

/** The newest version of every tie, by kind and key. */
class LinkLookup {
  private readonly newest: Record<LinkKind, Map<string, EntityLink>> = {
    customer: new Map(),
    contract: new Map(),
    service: new Map(),
  };

  /** Whether any tie is of a service on one contract: nearly no connection has one, and asking for it costs. */
  readonly ofOneContract: boolean;

  constructor(links: readonly EntityLink[]) {
    this.ofOneContract = links.some(
      ({ kind, sourceKey }) =>
        kind === 'service' && (sourceKey.startsWith('contract:') || sourceKey.startsWith('line:')),
    );
    for (const link of links) {
      const ofKind = this.newest[link.kind];
      const known = ofKind.get(link.sourceKey);
      if (!known || known.version < link.version) ofKind.set(link.sourceKey, link);
    }
  }

  /** The service of a line: the one for its contract, else the general one. */
  serviceOf(keys: EntityLinkKeys): string | null {
    return this.ofOneContract
      ? this.targetOf('service', keys.serviceOverride, keys.service)
      : this.targetOf('service', keys.service);
  }

  /** The target of the first key that has a tie. */
  targetOf(kind: LinkKind, ...keys: readonly (string | null)[]): string | null {
    const ofKind = this.newest[kind];
    for (const key of keys) {
      const targetId = key === null ? null : ofKind.get(key)?.targetId;
      if (targetId) return targetId;
    }
    return null;
  }
}

// Linking and suggesting ask the same links.
const lookups = new WeakMap<readonly EntityLink[], LinkLookup>();

export function lookupOf(links: readonly EntityLink[]): LinkLookup {
  const known = lookups.get(links);
  if (known) return known;
  const made = new LinkLookup(links);
  lookups.set(links, made);
  return made;
}

function resolveLine(
  line: BillingLine,
  links: LinkLookup,
  target: TargetIndex,
  exclusion: Exclusion | null,
): ResolvedLine {
  const keys = entityLinkKeys(line);
  const customerId = known(target.customers, links.targetOf('customer', keys.customer));
  const agreementId = agreementOf(links, target, keys, customerId);
  const serviceId = known(target.services, links.serviceOf(keys));
  const chosenAgreementLineId = links.ofOneContract ? links.targetOf('service', keys.agreementLine) : null;
  const candidateLineIds =
    agreementId && serviceId
      ? (target.linesOfService.get(lineKeyOf(agreementId, serviceId)) ?? []).map((one) => one.id)
      : [];
  const agreementLineId = pickLine(candidateLineIds, chosenAgreementLineId);
  const tied = customerId !== null && agreementId !== null && serviceId !== null;
  return {
    line,
    customerId,
    agreementId,
    serviceId,
    agreementLineId,
    missing: missingOf({ customerId, agreementId, serviceId, candidateLineIds }),
    state: exclusion ? 'excluded' : tied ? 'linked' : 'unlinked',
    exclusion,
    chosenAgreementLineId: candidateLineIds.includes(chosenAgreementLineId ?? '')
      ? chosenAgreementLineId
      : null,
    candidateLineIds,
  };
}

/** Units that moved to another customer keep their contract id; a contract of somebody else is never meant. */
function agreementOf(
  links: LinkLookup,
  target: TargetIndex,
  keys: { readonly contract: string; readonly contractDefault: string | null },
  customerId: string | null,
): string | null {
  if (customerId === null) return null;
  for (const key of [keys.contract, keys.contractDefault]) {
    const id = links.targetOf('contract', key);
    if (id && target.agreements.get(id)?.customerId === customerId) return id;
  }
  return null;
}

function known(records: ReadonlyMap<string, unknown>, id: string | null): string | null {
  return id !== null && records.has(id) ? id : null;
}

function pickLine(candidates: readonly string[], chosen: string | null): string | null {
  if (chosen !== null && candidates.includes(chosen)) return chosen;
  return candidates.length === 1 ? candidates[0]! : null;
}

function missingOf(found: {
  readonly customerId: string | null;
  readonly agreementId: string | null;
  readonly serviceId: string | null;
  readonly candidateLineIds: readonly string[];
}): ResolvedLine['missing'] {
  const missing: ('customer' | 'contract' | 'service' | 'line')[] = [];
  if (!found.customerId) missing.push('customer');
  if (!found.agreementId) missing.push('contract');
  if (!found.serviceId) missing.push('service');
  if (found.candidateLineIds.length === 0) missing.push('line');
  return missing;
}
