import {
  equalDecimals,
  money,
  negateDecimal,
  sumDecimals,
  type DecimalString,
  type RejectedRecord,
  type SourceCharge,
  type SourceDocument,
} from '@tallylink/billing-model';
import type { WireInvoice, WireLine } from '../wire.js';
import { normalizeLine } from './normalize-line.js';
import { readDay, readDecimal, readText, UnreadableField } from './read-fields.js';

/** What one invoice came to. */
export interface NormalizedInvoice {
  readonly records: readonly (SourceDocument | SourceCharge)[];
  readonly rejected: readonly RejectedRecord[];
}

/**
 * An invoice or credit with its charges. Nothing of a document is taken whose lines do not add up to its own total; a
 * line that cannot be read is rejected by itself, with its amount. Nothing is ever dropped.
 */
export function normalizeInvoice(invoice: WireInvoice): NormalizedInvoice {
  try {
    const document = documentOf(invoice);
    if (document.status === 'cancelled') return { records: [document], rejected: [] };
    insistOnTotal(invoice);
    const results = (invoice.lines ?? []).map((line) => lineOrRejection(line, document));
    const charges = results.filter((each): each is SourceCharge => 'kind' in each && each.kind === 'charge');
    return { records: [document, ...charges], rejected: results.filter(isRejected) };
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    return { records: [], rejected: [rejectedInvoice(invoice, error)] };
  }
}

function documentOf(invoice: WireInvoice): SourceDocument {
  const credit = invoice.type === 'credit';
  return {
    kind: 'document',
    id: readText(invoice.id, 'id'),
    code: readText(invoice.number, 'number'),
    type: credit ? 'credit-note' : 'invoice',
    status: invoice.status === 'cancelled' ? 'cancelled' : 'open',
    date: readDay(invoice.date, 'date'),
    createdAt: readText(invoice.createdAt, 'createdAt'),
    updatedAt: readText(invoice.updatedAt, 'updatedAt'),
    totalBeforeTax: money(signed(invoice.total, credit), readText(invoice.currency, 'currency')),
    itemCount: invoice.lines?.length ?? 0,
  };
}

function insistOnTotal({ lines, total }: WireInvoice): void {
  const sum = sumDecimals((lines ?? []).map((line) => readDecimal(line.total, 'total of a line')));
  if (equalDecimals(sum, total ?? '0')) return;
  throw new UnreadableField('total', `the lines add up to ${sum}, not to ${total}`);
}

function lineOrRejection(line: WireLine, document: SourceDocument): SourceCharge | RejectedRecord {
  try {
    return normalizeLine(line, document);
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    return {
      id: line.id ?? null,
      kind: 'line',
      code: 'LINE.UNREADABLE',
      message: `A line of ${document.code} cannot be read, ${error.message}.`,
      amount: money(signed(line.total, document.type === 'credit-note'), document.totalBeforeTax.currency),
      documentId: document.id,
      raw: line,
    };
  }
}

function rejectedInvoice(invoice: WireInvoice, why: UnreadableField): RejectedRecord {
  const readable = /^-?\d+(\.\d+)?$/.test(invoice.total ?? '') && Boolean(invoice.currency);
  return {
    id: invoice.id ?? null,
    kind: 'invoice',
    code: 'INVOICE.UNREADABLE',
    message: `Invoice ${invoice.number ?? 'without a number'} cannot be read, ${why.message}.`,
    amount: readable ? money(signed(invoice.total, invoice.type === 'credit'), invoice.currency!) : null,
    documentId: invoice.id ?? null,
    raw: invoice,
  };
}

/** Credits are negative here, whatever the vendor's wire says. */
function signed(total: string | null | undefined, credit: boolean): DecimalString {
  const amount = readDecimal(total, 'total');
  return credit ? negateDecimal(amount) : amount;
}

const isRejected = (result: SourceCharge | RejectedRecord): result is RejectedRecord => 'message' in result;
