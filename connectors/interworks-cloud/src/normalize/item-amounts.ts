import { isZeroDecimal, type DecimalString } from '@tallylink/billing-model';
import type { WireItem } from '../wire.js';
import { readDecimal, readOptionalDecimal } from './read-fields.js';

/** The numbers of an item, unsigned as on the wire. */
export interface ItemAmounts {
  readonly units: DecimalString;
  /** What the MSP pays per unit, already prorated on a partial period. */
  readonly unitPrice: DecimalString;
  /** What the MSP pays. */
  readonly amount: DecimalString;
  /** On the invoice: adds up to its total before tax. */
  readonly total: DecimalString;
  readonly sellUnitPrice: DecimalString | null;
}

/**
 * The numbers of an item by edition. A reseller pays the invoice's own prices. An operator pays the costs, which are 0
 * on manual lines though money was charged: then the invoice's own prices are all there is.
 */
export function itemAmounts(item: WireItem, edition: 'reseller' | 'bss'): ItemAmounts {
  const total = readDecimal(item.total, 'total');
  const units = readOptionalDecimal(item.quantity, 'quantity') ?? '1';
  const unitPrice = readOptionalDecimal(item.unitPrice, 'unitPrice') ?? total;
  const charged = { units, unitPrice, amount: total, total, sellUnitPrice: null };
  if (edition === 'reseller') return charged;
  const unitCost = readOptionalDecimal(item.unitCost, 'unitCost');
  const totalCost = readOptionalDecimal(item.totalCost, 'totalCost');
  if (unitCost === null || totalCost === null || isZeroDecimal(totalCost))
    return { ...charged, sellUnitPrice: unitPrice };
  return { units, unitPrice: unitCost, amount: totalCost, total, sellUnitPrice: unitPrice };
}
