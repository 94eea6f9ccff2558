import {
  compareDecimals,
  money,
  negateDecimal,
  type RejectedRecord,
  type SourceCharge,
  type SourceDocument,
} from '@tallylink/billing-model';
import type { WireInvoice, WireItem } from '../wire.js';
import { chargedPeriod } from './charged-period.js';
import { classifyItem, type Classified } from './classify-item.js';
import { itemAmounts } from './item-amounts.js';
import { readReference, readService } from './lite.js';
import { readOptionalText, UnreadableField } from './read-fields.js';
import { termOf, type UnitTerms } from './unit-terms.js';

/** How this marketplace writes its invoices. */
export interface Reading {
  readonly edition: 'reseller' | 'bss';
  readonly inclusiveEnd: boolean;
  readonly units: UnitTerms;
}

/** An item, or one part of its analysis, on its document. */
export interface PlacedItem {
  readonly item: WireItem;
  /** The id of the invoice's own item, of which this may be a part. */
  readonly itemId: string;
  readonly partNumber: number | null;
  readonly invoice: WireInvoice;
  readonly document: SourceDocument;
  readonly notes: readonly string[];
  /** For a grouped item that could not be split. */
  readonly classified?: Classified;
}

/** One charge. Errors: `UnreadableField`. */
export function normalizeItem(placed: PlacedItem, reading: Reading): SourceCharge {
  const { item, document, invoice } = placed;
  const credit = document.type === 'credit-note';
  const amounts = itemAmounts(item, reading.edition);
  const period = chargedPeriod(item, reading.inclusiveEnd);
  const term = termOf(item.unit, reading.units);
  const signed = (value: string): string => (credit ? negateDecimal(value) : value);
  const negative = credit || compareDecimals(amounts.amount, '0') < 0;
  const classified = placed.classified ?? classifyItem({ item, period, term, negative });
  if (classified.classification === 'unit' && (item.quantity === null || item.quantity === undefined)) {
    throw new UnreadableField('quantity', 'its quantity is missing');
  }
  const { currency } = document.totalBeforeTax;
  return {
    kind: 'charge',
    id: placed.partNumber === null ? placed.itemId : `${placed.itemId}#${placed.partNumber}`,
    itemId: placed.itemId,
    documentId: document.id,
    documentCode: document.code,
    documentDate: document.date,
    documentUpdatedAt: document.updatedAt,
    credit,
    ...classified,
    description: readOptionalText(item.description) ?? readOptionalText(item.product?.name) ?? '',
    ...parties(item, invoice, placed.classified !== undefined),
    service: item.product ? readService(item.product, 'product') : null,
    period,
    commitmentMonths: term.setUp ? null : term.months,
    units: signed(classified.classification === 'usage' ? '1' : amounts.units),
    unitPrice: money(classified.classification === 'usage' ? amounts.amount : amounts.unitPrice, currency),
    amount: money(signed(amounts.amount), currency),
    sellUnitPrice: amounts.sellUnitPrice === null ? null : money(amounts.sellUnitPrice, currency),
    notes: placed.notes,
    raw: item,
  };
}

/** Who is billed in the end, who pays the invoice, and the contract that the line names. */
function parties(
  item: WireItem,
  invoice: WireInvoice,
  unsplit: boolean,
): Pick<SourceCharge, 'customer' | 'payer' | 'contract' | 'addOn'> {
  const subscription = unsplit ? undefined : item.subscriptions?.[0];
  const account = readReference(invoice.account);
  const payer = readReference(invoice.billingTo) ?? account;
  // An invoice that names only the payer says nothing of an end customer.
  const invoiced = account && invoice.billingTo && account.id === payer?.id ? null : account;
  return {
    customer: readReference(subscription?.account) ?? invoiced,
    payer,
    contract: readReference(subscription),
    addOn: subscription?.relatedAddon !== null && subscription?.relatedAddon !== undefined,
  };
}

/** A line that could not be understood, with the amount that it stands for where that is known. */
export function rejectedItem(
  item: WireItem,
  document: SourceDocument,
  error: UnreadableField,
  amount: string | null,
): RejectedRecord {
  const name = readOptionalText(item.description) ?? item.id ?? 'without a name';
  return {
    id: item.id ?? null,
    kind: 'invoice item',
    code: 'ITEM.UNREADABLE',
    message: `Line “${name}” of ${document.code} could not be read: ${error.message}. It is in no billing line.`,
    amount: amount === null ? null : money(amount, document.totalBeforeTax.currency),
    documentId: document.id,
    raw: item,
  };
}
