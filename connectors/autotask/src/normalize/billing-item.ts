import { decimalFromWire, type DecimalString } from '@tallylink/billing-model';
import type { BilledItem } from '@tallylink/connector-sdk';
import type { BillingItemRecord } from '../wire.js';
import { amountOf, dayOf, unreadable } from './wire-values.js';

/** Fields that {@link toBilledItem} needs. */
export const BILLING_ITEM_FIELDS = [
  'id',
  'companyID',
  'contractID',
  'contractServiceID',
  'contractChargeID',
  'serviceID',
  'itemName',
  'itemDate',
  'quantity',
  'extendedPrice',
  'totalAmount',
  'ourCost',
  'invoiceID',
];

/** What a billing item does not say of itself. */
export interface BillingItemReading {
  readonly currency: string;
  readonly invoiceNumber: string | null;
  readonly chargeReference: string | null;
}

/** A posted item, before tax. */
export function toBilledItem(item: BillingItemRecord, reading: BillingItemReading): BilledItem {
  const amount = amountOf(item.extendedPrice ?? item.totalAmount, 'billing item', item.id);
  if (amount === null) throw unreadable('billing item', item.id, 'no amount');
  const cost: DecimalString | null = amountOf(item.ourCost, 'billing item', item.id);
  const id = (value: number | null): string | null =>
    value === null || value === undefined ? null : String(value);
  return {
    id: String(item.id),
    customerId: String(item.companyID),
    agreementId: id(item.contractID),
    agreementLineId: id(item.contractServiceID),
    serviceId: id(item.serviceID),
    chargeReference: reading.chargeReference,
    description: item.itemName ?? '',
    day: dayOf(item.itemDate, 'billing item', item.id),
    units: item.quantity === null ? '0' : decimalFromWire(item.quantity),
    amount: { amount, currency: reading.currency },
    cost: cost === null ? null : { amount: cost, currency: reading.currency },
    invoiceId: id(item.invoiceID),
    invoiceNumber: reading.invoiceNumber,
  };
}
