import { dayInWords, type CreateChargeOperation, type DeleteChargeOperation } from '@tallylink/billing-model';
import type { WireRequest } from '../wire.js';
import { mark } from './mark.js';
import { wireDay, wireId, wireMoney, wireNumber } from './wire-parts.js';

/** Bills an amount once, on a contract. */
export function createChargeRequest(
  operation: CreateChargeOperation,
  defaults: { readonly chargeType: number; readonly billingCodeId: number },
): WireRequest {
  const { after, agreementId } = operation;
  return {
    method: 'POST',
    path: `Contracts/${wireId(agreementId)}/Charges`,
    endpoint: 'ContractCharges',
    sentence: `Bills ${after.units} × ${after.unitPrice.amount} ${after.unitPrice.currency} once, on ${dayInWords(after.day)}: "${after.name}".`,
    body: {
      contractID: wireId(agreementId),
      name: after.name.slice(0, 100),
      datePurchased: wireDay(after.day),
      chargeType: defaults.chargeType,
      billingCodeID: defaults.billingCodeId,
      unitQuantity: wireNumber(after.units),
      ...wireMoney('unitPrice', after.unitPrice),
      ...wireMoney('unitCost', after.unitCost),
      isBillableToCompany: true,
      internalPurchaseOrderNumber: mark(after.reference),
      ...(after.agreementLineId === null ? {} : { contractServiceID: wireId(after.agreementLineId) }),
    },
  };
}

/** Takes a charge away that is not billed yet. */
export function deleteChargeRequest({ agreementId, chargeId, before }: DeleteChargeOperation): WireRequest {
  return {
    method: 'DELETE',
    path: `Contracts/${wireId(agreementId)}/Charges/${wireId(chargeId)}`,
    endpoint: 'ContractCharges',
    sentence: `Deletes the charge of ${before.units} × ${before.unitPrice.amount} ${before.unitPrice.currency}: "${before.name}".`,
    body: {},
  };
}
