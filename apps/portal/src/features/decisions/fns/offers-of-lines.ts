import type { DecisionsReply, OfferReply } from '../../../api/schemas';

export type OffersByLine = ReadonlyMap<string, readonly OfferReply[]>;

/** What is offered for each line; one offer may be about several. */
export function offersByLine(decisions: Pick<DecisionsReply, 'offers'> | undefined): OffersByLine {
  const found = new Map<string, OfferReply[]>();
  for (const offer of decisions?.offers ?? []) {
    for (const lineId of offer.lineIds) {
      const known = found.get(lineId);
      if (known) known.push(offer);
      else found.set(lineId, [offer]);
    }
  }
  return found;
}

/** The offers of any of these lines, each once. */
export function offersOfLines(offers: OffersByLine, lineIds: readonly string[]): OfferReply[] {
  const all = lineIds.flatMap((lineId) => offers.get(lineId) ?? []);
  return [...new Map(all.map((offer) => [offer.id, offer])).values()];
}
