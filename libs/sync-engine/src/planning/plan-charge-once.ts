import { DomainError, lastDay, type CreateChargeOperation, type Offer } from '@tallylink/billing-model';
import { amountText } from '../validation/wording.js';
import { contentId } from './content-id.js';

/**
 * The one-off charge that a person decided on. Its reference is made of the offer, so that the same decision is the same
 * charge in every run. Errors: `CHARGE.NOTHING_TO_BILL`.
 */
export function planChargeOnce(offer: Offer, runId: string | null = null): CreateChargeOperation {
  const { charge } = offer;
  if (!charge) {
    throw new DomainError(
      'CHARGE.NOTHING_TO_BILL',
      `"${offer.label}" bills nothing. Nothing was planned; an amount that is billed too much needs a credit in the target.`,
    );
  }
  const { name, period, units, unitPrice, unitCost, agreementId, agreementLineId } = charge;
  const reference = contentId({ charge: offer.id, agreementId });
  const times = units === '1' ? '' : `${units} × `;
  return {
    kind: 'create-charge',
    id: contentId({ run: runId, reference }),
    chain: `charge:${reference}`,
    targetCustomerId: offer.targetCustomerId,
    agreementId,
    summary: `${name}: charge ${times}${amountText(unitPrice)} ${unitPrice.currency} once`,
    lineIds: offer.lineIds,
    ticked: true,
    covers: period,
    before: null,
    after: { name, reference, day: lastDay(period), units, unitPrice, unitCost, agreementLineId },
  };
}
