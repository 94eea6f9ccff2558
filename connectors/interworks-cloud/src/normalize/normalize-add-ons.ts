import { addDecimals, earlier, type SourceAddOn } from '@tallylink/billing-model';
import type { WireAddOn } from '../wire.js';
import { readService } from './lite.js';
import { readStatus } from './normalize-subscription.js';
import { readDay, readDecimal, UnreadableField } from './read-fields.js';

const ENDED: readonly SourceAddOn['status'][] = ['cancelled', 'inactive'];

/** Purchases by product: several of one product are one line, and an ended purchase has no units. */
export function normalizeAddOns(purchases: readonly WireAddOn[]): SourceAddOn[] {
  const byProduct = new Map<string, SourceAddOn>();
  for (const purchase of purchases) {
    const addOn = readPurchase(purchase);
    const known = byProduct.get(addOn.service.id);
    byProduct.set(addOn.service.id, known ? merged(known, addOn) : addOn);
  }
  return [...byProduct.values()];
}

function readPurchase(purchase: WireAddOn): SourceAddOn {
  if (!purchase.product) throw new UnreadableField('product', 'an add-on names no product');
  const status = readStatus(purchase.status);
  return {
    service: readService(purchase.product, 'product'),
    units: ENDED.includes(status) ? '0' : readDecimal(purchase.quantity, 'quantity'),
    status,
    activationDate: readDay(purchase.activationDate, 'activationDate'),
  };
}

function merged(a: SourceAddOn, b: SourceAddOn): SourceAddOn {
  return {
    service: a.service,
    units: addDecimals(a.units, b.units),
    status: ENDED.includes(a.status) ? b.status : a.status,
    activationDate: earlier(a.activationDate, b.activationDate),
  };
}
