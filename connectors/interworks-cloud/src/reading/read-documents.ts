import type { RejectedRecord, SourceRecord } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import { pagesOf } from '../api/pages.js';
import type { ChargedSpans } from '../normalize/charged-spans.js';
import { normalizeInvoice } from '../normalize/normalize-invoice.js';
import type { Reading } from '../normalize/normalize-item.js';
import { RepeatedItems } from '../normalize/repeated-items.js';
import { isGrouped } from '../normalize/split-analysis.js';
import { createdWithin, type CreationWindow } from '../normalize/window.js';
import type { WireInvoice, WireItem } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';
import type { Page } from './page.js';

/** The invoices and credit notes of a window, page by page. `spans` learns from their charges. */
export async function* readDocuments(
  window: CreationWindow,
  reading: Reading,
  spans: ChargedSpans,
  context: InterworksContext,
): AsyncGenerator<Page> {
  const request = {
    path: 'invoices',
    endpoint: 'invoices',
    parameters: {
      include: 'items,analysisItems',
      skipRounding: 'false',
      transactionCurrency: 'false',
      $filter: createdWithin(window),
    },
    orderBy: 'createdAt asc',
  };
  const repeatedItems = new RepeatedItems();
  for await (const page of pagesOf<WireInvoice>(request, context)) {
    const records: SourceRecord[] = [];
    const rejected: RejectedRecord[] = [];
    for (const invoice of page.records) {
      const normalized = normalizeInvoice(await withAnalysis(invoice, context), reading);
      if (normalized.document) records.push(normalized.document);
      const { charges, rejected: repeated } = repeatedItems.separate(normalized.charges);
      records.push(...charges);
      rejected.push(...normalized.rejected, ...repeated);
      charges.forEach((charge) => spans.add(charge));
    }
    yield {
      kind: 'documents',
      records,
      rejected,
      readCount: page.records.length,
      declaredCount: page.declared,
      checkpoint: null,
      last: page.last,
    };
  }
}

/** The list may leave the analysis out; it is then asked for, but only where a line cannot do without. */
async function withAnalysis(invoice: WireInvoice, context: InterworksContext): Promise<WireInvoice> {
  const needed = invoice.status?.type !== 'Canceled' && (invoice.items ?? []).some(isGrouped);
  if (!needed || Array.isArray(invoice.analysisItems) || !invoice.id) return invoice;
  const reply = await get(
    {
      path: `invoices/${encodeURIComponent(invoice.id)}/items`,
      endpoint: 'invoice items',
      parameters: { analysis: 'true', skipRounding: 'false', transactionCurrency: 'false' },
    },
    context,
  );
  const analysisItems = reply.json<readonly WireItem[] | null>();
  if (analysisItems !== null && !Array.isArray(analysisItems)) throw notAnArray(reply.text);
  return { ...invoice, analysisItems: analysisItems ?? [] };
}

const notAnArray = (text: string): ConnectorError =>
  new ConnectorError({
    kind: 'bug',
    code: 'REPLY.NOT_A_LIST',
    message: 'interworks.cloud answered the lines of an invoice in a form that is not known. Tell support.',
    detail: text.slice(0, 200),
  });
