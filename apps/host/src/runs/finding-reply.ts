import type { Finding } from '@tallylink/billing-model';
import type { FindingReply, OfferReply } from '../run-store/lines.dto.js';
import type { PlanOffer, ValidatedLine } from './engine-types.js';

/** A line's findings, what is offered about it, and the decisions by the offer that they took. */
export interface FindingParts {
  readonly validated: Pick<ValidatedLine, 'findings'>;
  readonly offers: readonly PlanOffer[];
  readonly decisions: ReadonlyMap<string, string>;
}

/** A line's findings, each with what a person can decide about it. */
export function findingReplies({ validated, offers, decisions }: FindingParts): FindingReply[] {
  const shown = new Map<Finding, OfferReply[]>();
  for (const offer of offers) {
    const finding = answeredBy(offer, validated.findings);
    if (finding) shown.set(finding, [...(shown.get(finding) ?? []), offerReply(offer, decisions)]);
  }
  return validated.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    action: finding.action,
    money: finding.money ?? null,
    day: finding.day ?? null,
    offers: shown.get(finding) ?? [],
  }));
}

/** The first finding that the offer answers; one that answers none of them stands with the worst. */
function answeredBy({ answers }: PlanOffer, findings: readonly Finding[]): Finding | undefined {
  return answers.map((code) => findings.find((one) => one.code === code)).find(Boolean) ?? findings[0];
}

/** Findings that a decision has settled: they need nobody any more. */
export const answeredCodes = (offers: readonly PlanOffer[]): ReadonlySet<string> =>
  new Set(offers.filter((one) => one.decided).flatMap((one) => one.answers));

export const offerReply = (offer: PlanOffer, decisions: ReadonlyMap<string, string>): OfferReply => ({
  id: offer.id,
  kind: offer.kind,
  label: offer.label,
  sentence: offer.sentence,
  needsReason: offer.needsReason,
  money: offer.money,
  start: offer.period?.start ?? null,
  endExclusive: offer.period?.endExclusive ?? null,
  day: offer.day,
  units: offer.units,
  choices: [...offer.choices],
  lineIds: [...offer.lineIds],
  decisionId: decisions.get(offer.id) ?? null,
});
