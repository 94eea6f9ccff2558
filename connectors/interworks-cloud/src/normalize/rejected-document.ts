import { money, negateDecimal, type Money, type RejectedRecord } from '@tallylink/billing-model';
import type { WireInvoice } from '../wire.js';
import { readDecimal, readText, UnreadableField } from './read-fields.js';

/** An invoice of which nothing is accepted, with its whole amount. */
export function rejectedDocument(invoice: WireInvoice, reason: string): RejectedRecord {
  const name = invoice.code ?? invoice.id ?? 'without a number';
  return {
    id: invoice.id ?? null,
    kind: 'invoice',
    code: 'INVOICE.REJECTED',
    message: `Invoice ${name} was not accepted: ${reason}. None of its lines is billed. Ask the marketplace for a corrected one.`,
    amount: wholeAmount(invoice),
    documentId: invoice.id ?? null,
    raw: invoice,
  };
}

function wholeAmount(invoice: WireInvoice): Money | null {
  try {
    const total = readDecimal(invoice.totalBeforeTax, 'totalBeforeTax');
    const signed = /^credit$/i.test(invoice.type?.type ?? '') ? negateDecimal(total) : total;
    return money(signed, readText(invoice.currency, 'currency'));
  } catch (error) {
    if (error instanceof UnreadableField) return null;
    throw error;
  }
}
