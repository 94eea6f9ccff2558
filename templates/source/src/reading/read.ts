import type { RejectedRecord, SourceRecord } from '@tallylink/billing-model';
import type { SourcePage, SourceReadRequest } from '@tallylink/connector-sdk';
import { pagesOf, type Page } from '../api/pages.js';
import { normalizeCustomer } from '../normalize/normalize-customer.js';
import { normalizeInvoice } from '../normalize/normalize-invoice.js';
import { normalizeSubscription } from '../normalize/normalize-subscription.js';
import { windowOf } from '../normalize/window.js';
import type { SampleSourceContext } from '../sample-source.context.js';
import type { WireCustomer, WireInvoice, WireSubscription } from '../wire.js';

/** Three lists, page by page: memory stays flat however large the tenant is. */
export async function* read(
  request: SourceReadRequest,
  context: SampleSourceContext,
): AsyncGenerator<SourcePage> {
  const { from, before } = windowOf(request);
  const invoices = { endpoint: 'invoices', parameters: { createdFrom: from, createdBefore: before } };
  for await (const page of pagesOf<WireInvoice>(invoices, context)) {
    const read = page.records.map(normalizeInvoice);
    const [records, rejected] = [read.flatMap((each) => each.records), read.flatMap((each) => each.rejected)];
    yield { kind: 'documents', records, rejected, ...facts(page, context) };
  }
  if (request.part === 'history') return;
  for await (const page of pagesOf<WireSubscription>({ endpoint: 'subscriptions' }, context))
    yield {
      kind: 'subscriptions',
      ...sorted(page.records.map(normalizeSubscription)),
      ...facts(page, context),
    };
  for await (const page of pagesOf<WireCustomer>({ endpoint: 'customers' }, context))
    yield { kind: 'customers', ...sorted(page.records.map(normalizeCustomer)), ...facts(page, context) };
}

/** The counts by which the host proves that nothing is missing. A checkpoint is only for vendors that are asked per record. */
const facts = (page: Page<unknown>, context: SampleSourceContext) => ({
  // The vendor's own day, here in UTC. In a zone: new Intl.DateTimeFormat('sv-SE', { timeZone }).format(…).
  asOf: context.clock.now().toISOString().slice(0, 10),
  readCount: page.records.length,
  declaredCount: page.declared,
  checkpoint: null,
  last: page.last,
});

function sorted(
  results: readonly (SourceRecord | RejectedRecord)[],
): Pick<SourcePage, 'records' | 'rejected'> {
  const isRejected = (each: SourceRecord | RejectedRecord): each is RejectedRecord => 'message' in each;
  return {
    records: results.filter((each): each is SourceRecord => !isRejected(each)),
    rejected: results.filter(isRejected),
  };
}
