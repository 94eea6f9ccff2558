import type { BillingLine, SourceCustomer, TargetState } from '@tallylink/billing-model';
import { demoCases, demoScenario } from '@tallylink/connector-testing';
import {
  confirmLink,
  entityLinkKeys,
  resolveLinks,
  suggestLinks,
  type EntityLink,
  type LinkKind,
} from '@tallylink/sync-engine';

const BULK_SCORE = 80;
const AT = '2026-11-02T08:00:00Z';

interface Linking {
  readonly lines: readonly BillingLine[];
  readonly customers: readonly SourceCustomer[];
  readonly target: TargetState;
}

/** Ties as a clerk makes them: what is suggested clearly, then, for the cases, what the scenario itself knows. */
export function linkLines(linking: Linking): EntityLink[] {
  const suggested = acceptedSuggestions(linking, acceptedSuggestions(linking, []));
  return [...suggested, ...linksByHand(linking, suggested)];
}

function acceptedSuggestions(
  { lines, customers, target }: Linking,
  links: readonly EntityLink[],
): EntityLink[] {
  const found = suggestLinks({ lines, customers, links, target })
    .flatMap((one) => one.suggestions)
    .filter((one) => one.score >= BULK_SCORE && !one.ambiguous);
  const clear = [...new Map(found.map((one) => [`${one.kind} ${one.sourceKey}`, one])).values()];
  return [
    ...links,
    ...clear.map(({ kind, sourceKey, targetId, sentence, score }) =>
      confirmLink(null, { kind, sourceKey, targetId, reason: sentence, score }, 'clerk', AT),
    ),
  ];
}

/** The lines of cases whose agreement line is known and not the one that was suggested. */
function linksByHand({ lines, target }: Linking, links: readonly EntityLink[]): EntityLink[] {
  const byHand: EntityLink[] = [];
  for (const resolved of resolveLinks({ lines, links, exclusions: [], target })) {
    const wanted = placeOf(resolved.line);
    if (!wanted || wanted.agreementLineId === resolved.agreementLineId) continue;
    const keys = entityLinkKeys(resolved.line);
    const tie = (kind: LinkKind, sourceKey: string, targetId: string): void =>
      void byHand.push(confirmLink(null, { kind, sourceKey, targetId, reason: 'by hand' }, 'clerk', AT));
    if (resolved.customerId !== wanted.customerId) tie('customer', keys.customer, wanted.customerId);
    if (resolved.agreementId !== wanted.agreementId) tie('contract', keys.contract, wanted.agreementId);
    const serviceKey = resolved.serviceId === null ? keys.service : keys.serviceOverride;
    if (resolved.serviceId !== wanted.serviceId) tie('service', serviceKey, wanted.serviceId);
  }
  return byHand;
}

interface Place {
  readonly customerId: string;
  readonly agreementId: string;
  readonly serviceId: string;
  readonly agreementLineId: string;
}

const places = new Map(
  demoScenario.target.agreements.flatMap((agreement) =>
    agreement.lines.map((line): [number, Place] => [
      line.id,
      {
        customerId: String(agreement.customerId),
        agreementId: String(agreement.id),
        serviceId: String(line.serviceId),
        agreementLineId: String(line.id),
      },
    ]),
  ),
);

function placeOf({ key }: BillingLine): Place | null {
  const found = demoCases.find(
    (one) =>
      one.subscriptionId === key.contractId &&
      one.productId === key.serviceId &&
      String(one.customerId) === key.customerId,
  );
  return (found?.agreementLineId && places.get(found.agreementLineId)) || null;
}
