import type { BillingLine, TargetState } from '@tallylink/billing-model';
import type { EntityLink } from './entity-link.js';
import type { Exclusion } from './exclusion.js';
import { lookupOf, type LinkLookup } from './link-lookup.js';
import type { ResolvedLine } from './resolved-line.js';
import { indexTarget, type TargetIndex } from './target-index.js';

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

function resolveLine(
  line: BillingLine,
  links: LinkLookup,
  target: TargetIndex,
  exclusion: Exclusion | null,
): ResolvedLine {
  const customerId = known(target.customers, links.customerOf(line));
  const agreementId = customerId === null ? null : links.agreementOf(line, customerId, target);
  const serviceId = known(target.services, links.serviceOf(line));
  const chosenAgreementLineId = links.agreementLineOf(line);
  const candidateLineIds =
    agreementId && serviceId ? (target.lineIdsOfService.get(agreementId)?.get(serviceId) ?? NONE) : NONE;
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
    chosenAgreementLineId:
      chosenAgreementLineId !== null && candidateLineIds.includes(chosenAgreementLineId)
        ? chosenAgreementLineId
        : null,
    candidateLineIds,
  };
}

const NONE: readonly never[] = [];

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
  if (found.customerId && found.agreementId && found.serviceId && found.candidateLineIds.length > 0)
    return NONE;
  const missing: ('customer' | 'contract' | 'service' | 'line')[] = [];
  if (!found.customerId) missing.push('customer');
  if (!found.agreementId) missing.push('contract');
  if (!found.serviceId) missing.push('service');
  if (found.candidateLineIds.length === 0) missing.push('line');
  return missing;
}
