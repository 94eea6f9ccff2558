import type { Offer } from '@tallylink/billing-model';
import { acceptChangeOffer } from './accept-change-offer.js';
import { chargeOnceOffer } from './charge-once-offer.js';
import { chooseOffers } from './choose-offers.js';
import { commitmentOffer } from './commitment-offer.js';
import { driftOffers } from './drift-offers.js';
import { extendOffer } from './extend-offer.js';
import type { OfferInput } from './offer-input.js';
import { unitsChargeOffer } from './units-charge-offer.js';

/** Everything that a person can decide about one agreement line. */
export function offersOfLine(input: OfferInput): Offer[] {
  return [
    ...chooseOffers(input),
    extendOffer(input),
    unitsChargeOffer(input),
    acceptChangeOffer(input),
    commitmentOffer(input),
    ...driftOffers(input),
    chargeOnceOffer(input),
  ].filter((one) => one !== null);
}
