import {
  equalDecimals,
  money,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  type DecimalString,
  type RejectedRecord,
  type SourceCharge,
  type SourceDocument,
} from '@tallylink/billing-model';
import type { WireInvoice, WireItem } from '../wire.js';
import { itemAmounts } from './item-amounts.js';
import { normalizeItem, rejectedItem, type PlacedItem, type Reading } from './normalize-item.js';
import { documentOf } from './read-document.js';
import { readDecimal, readText, UnreadableField } from './read-fields.js';
import { rejectedDocument } from './rejected-document.js';
import { isGrouped, splitByAnalysis } from './split-analysis.js';

/** What one invoice came to. */
export interface NormalizedInvoice {
  readonly document: SourceDocument | null;
  readonly charges: readonly SourceCharge[];
  readonly rejected: readonly RejectedRecord[];
}

/**
 * An invoice or credit note with its charges, credits negative. Nothing of an invoice is accepted whose items do not
 * add up to its own total; a line that cannot be read is rejected by itself, with what it must have stood for.
 */
export function normalizeInvoice(invoice: WireInvoice, reading: Reading): NormalizedInvoice {
  try {
    return accept(invoice, documentOf(invoice), reading);
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    return { document: null, charges: [], rejected: [rejectedDocument(invoice, `${error.message}`)] };
  }
}

function accept(invoice: WireInvoice, document: SourceDocument, reading: Reading): NormalizedInvoice {
  if (document.status === 'cancelled') return { document, charges: [], rejected: [] };
  if (!Array.isArray(invoice.items)) throw new UnreadableField('items', 'its lines did not come with it');
  const declared = readDecimal(invoice.totalBeforeTax, 'totalBeforeTax');
  const unreadable = invoice.items.filter((item) => amountOf(item) === null);
  const rest = subtractDecimals(declared, sumDecimals(invoice.items.map((item) => amountOf(item) ?? '0')));
  if (unreadable.length === 0 && !equalDecimals(rest, '0')) {
    const message = `its lines add up to ${subtractDecimals(declared, rest)}, not to its total before tax ${declared}`;
    return { document: null, charges: [], rejected: [rejectedDocument(invoice, message)] };
  }
  const charges: SourceCharge[] = [];
  const rejected: RejectedRecord[] = [];
  for (const item of invoice.items) {
    try {
      charges.push(...placedItems(item, invoice, document).map((placed) => normalizeItem(placed, reading)));
    } catch (error) {
      if (!(error instanceof UnreadableField)) throw error;
      const amount = amountOf(item) ?? (unreadable.length === 1 ? rest : null);
      rejected.push(rejectedItem(item, document, error, amount === null ? null : signedBy(document, amount)));
    }
  }
  return { document: paidBy(document, [...charges, ...rejected], reading), charges, rejected };
}

function amountOf(item: WireItem): DecimalString | null {
  try {
    return itemAmounts(item, 'reseller').total;
  } catch (error) {
    if (error instanceof UnreadableField) return null;
    throw error;
  }
}

/** An operator is billed its costs, which the invoice to its customer does not add up. */
function paidBy(
  document: SourceDocument,
  records: readonly (SourceCharge | RejectedRecord)[],
  reading: Reading,
): SourceDocument {
  if (reading.edition === 'reseller') return document;
  const paid = sumDecimals(records.map((record) => record.amount?.amount ?? '0'));
  return { ...document, totalBeforeTax: money(paid, document.totalBeforeTax.currency) };
}

function placedItems(item: WireItem, invoice: WireInvoice, document: SourceDocument): PlacedItem[] {
  const itemId = readText(item.id, 'id');
  const placed = { invoice, document, itemId };
  if (!isGrouped(item)) return [{ ...placed, item, partNumber: null, notes: [] }];
  const parts = splitByAnalysis(item, invoice.analysisItems ?? []);
  if (!parts) {
    const classified = { classification: 'charge-only', reason: 'unsplit' } as const;
    const notes = [
      `${item.subscriptions!.length} subscriptions on one line, and the analysis does not split it`,
    ];
    return [{ ...placed, item, partNumber: null, notes, classified }];
  }
  return parts.map((part, i) => ({
    ...placed,
    item: part.item,
    partNumber: i + 1,
    notes: part.added === null ? [] : [`carries ${part.added} of rounding of the whole line`],
  }));
}

const signedBy = (document: SourceDocument, amount: DecimalString): DecimalString =>
  document.type === 'credit-note' ? negateDecimal(amount) : amount;
