import { collectionOf, recordOf, type AutotaskState } from '../autotask-state.js';
import { dayOf, wireDay, type WireRecord, type WireValue } from '../wire-values.js';

/** What is particular to a billing item; the rest is the same for all. */
export interface NewBillingItem extends WireRecord {
  billingItemType: number;
  contractID: number;
  extendedPrice: number;
  postedOn: string;
}

/** Adds a posted item for the company of its contract. */
export function insertBillingItem(state: AutotaskState, { postedOn, ...item }: NewBillingItem): number {
  const contract = recordOf(state, 'Contracts', item.contractID);
  const companyID: WireValue = contract?.billToCompanyID ?? contract?.companyID ?? null;
  return collectionOf(state, 'BillingItems').insert({
    ...item,
    subType: item.billingItemType,
    companyID,
    totalAmount: item.extendedPrice,
    taxDollars: 0,
    internalCurrencyExtendedPrice: item.extendedPrice,
    internalCurrencyTotalAmount: item.extendedPrice,
    internalCurrencyTaxDollars: 0,
    internalCurrencyRate: item.rate ?? null,
    nonBillable: 0,
    purchaseOrderNumber: contract?.purchaseOrderNumber ?? null,
    postedDate: wireDay(dayOf(postedOn)),
    postedOnTime: postedOn,
    invoiceID: null,
    webServiceDate: null,
  });
}
