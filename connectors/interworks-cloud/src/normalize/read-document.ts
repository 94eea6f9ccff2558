import { money, negateDecimal, type SourceDocument } from '@tallylink/billing-model';
import type { WireInvoice } from '../wire.js';
import { readDay, readDecimal, readText, UnreadableField } from './read-fields.js';

/** The head of an invoice or credit note, its total signed. Errors: `UnreadableField`. */
export function documentOf(invoice: WireInvoice): SourceDocument {
  const id = readText(invoice.id, 'id');
  const type = documentType(invoice);
  const total = readDecimal(invoice.totalBeforeTax, 'totalBeforeTax');
  const createdAt = readText(invoice.createdAt, 'createdAt');
  return {
    kind: 'document',
    id,
    code: invoice.code ?? id,
    type,
    // One l on invoices, two on subscriptions; names are the operator's own, types are not.
    status: /^cancell?ed$/i.test(invoice.status?.type ?? '') ? 'cancelled' : 'open',
    date: readDay(invoice.invoiceDate, 'invoiceDate'),
    createdAt,
    updatedAt: invoice.updatedAt ?? createdAt,
    totalBeforeTax: money(
      type === 'credit-note' ? negateDecimal(total) : total,
      readText(invoice.currency, 'currency'),
    ),
    itemCount: invoice.items?.length ?? 0,
  };
}

function documentType(invoice: WireInvoice): SourceDocument['type'] {
  const type = invoice.type?.type ?? '';
  if (/^credit$/i.test(type)) return 'credit-note';
  if (/^debit$/i.test(type)) return 'invoice';
  throw new UnreadableField('type', `it is neither a debit nor a credit (${JSON.stringify(type)})`);
}
