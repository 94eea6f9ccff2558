import { roundDecimal, type PlainDate } from '@tallylink/billing-model';
import { collectionOf, type AutotaskState } from '../autotask-state.js';
import { billingItemTypes, CHARGE_CANCELED } from '../entities/picklists.js';
import { dayOf, fourDecimals, wireDay, wireNumber, type WireRecord } from '../wire-values.js';
import { insertBillingItem } from './insert-billing-item.js';

/** Posts every contract charge that is billable, not billed and purchased on or before a day. */
export function postCharges(state: AutotaskState, through: PlainDate, postedOn: string): void {
  for (const charge of collectionOf(state, 'ContractCharges').all()) {
    const open =
      charge.isBilled !== true && charge.isBillableToCompany !== false && charge.status !== CHARGE_CANCELED;
    if (!open || dayOf(charge.datePurchased) > through) continue;
    postCharge(state, charge, postedOn);
    charge.isBilled = true;
  }
}

function postCharge(state: AutotaskState, charge: WireRecord, postedOn: string): void {
  insertBillingItem(state, {
    billingItemType: billingItemTypes.charge,
    contractID: charge.contractID as number,
    contractChargeID: charge.id ?? null,
    contractServiceID: charge.contractServiceID ?? null,
    billingCodeID: charge.billingCodeID ?? null,
    itemName: charge.name ?? null,
    description: charge.description ?? null,
    itemDate: wireDay(dayOf(charge.datePurchased)),
    postedOn,
    quantity: charge.unitQuantity ?? null,
    rate: charge.unitPrice ?? null,
    extendedPrice: twoDecimals(charge.billableAmount),
    ourCost: twoDecimals(charge.extendedCost),
  });
}

function twoDecimals(amount: WireRecord[string] | undefined): number {
  return wireNumber(roundDecimal(fourDecimals(typeof amount === 'number' ? amount : 0), 2));
}
