import type { DecideRequest, OfferReply } from '../../../api/schemas';
import { formatMoney } from '../../../components/figures/format-amount';

/** What is filled in beside an offer. */
export interface OfferDraft {
  readonly reason: string;
  readonly choiceId: string | null;
  readonly endExclusive: string;
}

export const emptyDraft = (offer: OfferReply): OfferDraft => ({
  reason: '',
  choiceId: offer.choices.length === 1 ? (offer.choices[0]?.id ?? null) : null,
  endExclusive: offer.kind === 'extend-agreement' ? (offer.day ?? '') : '',
});

const MIN_REASON = 3;

/** Whether everything that the offer asks for is there. */
export const isComplete = (offer: OfferReply, draft: OfferDraft): boolean =>
  (!offer.needsReason || draft.reason.trim().length >= MIN_REASON) &&
  (offer.choices.length === 0 || draft.choiceId !== null) &&
  (offer.kind !== 'extend-agreement' || /^\d{4}-\d{2}-\d{2}$/.test(draft.endExclusive));

export function decideRequest(offer: OfferReply, draft: OfferDraft): DecideRequest {
  const reason = draft.reason.trim();
  return {
    offerId: offer.id,
    ...(reason ? { reason } : {}),
    ...(draft.choiceId ? { choiceId: draft.choiceId } : {}),
    ...(offer.kind === 'extend-agreement' ? { endExclusive: draft.endExclusive } : {}),
  };
}

/** The host's words, with the money when they do not name it. */
export const decideLabel = ({ label, money }: Pick<OfferReply, 'label' | 'money'>): string =>
  !money || /\d/.test(label) ? label : `${label}: ${formatMoney(money)}`;
