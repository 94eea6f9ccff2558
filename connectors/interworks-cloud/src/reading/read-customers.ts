import type { RejectedRecord, SourceCustomerRecord } from '@tallylink/billing-model';
import { pagesOf } from '../api/pages.js';
import { normalizeAccount } from '../normalize/normalize-account.js';
import type { WireAccount } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';
import type { Page } from './page.js';

/** The end customers, page by page: for suggestions and for creating them on the other side. */
export async function* readCustomers(context: InterworksContext): AsyncGenerator<Page> {
  const request = {
    path: 'accounts',
    endpoint: 'accounts',
    parameters: { include: 'customFields' },
    orderBy: 'createdAt asc,name asc',
  };
  for await (const page of pagesOf<WireAccount>(request, context)) {
    const normalized = page.records.map((account) => normalizeAccount(account, context.settings.vatField));
    yield {
      kind: 'customers',
      records: normalized.filter((record): record is SourceCustomerRecord => !isRejected(record)),
      rejected: normalized.filter(isRejected),
      readCount: page.records.length,
      declaredCount: page.declared,
      checkpoint: null,
      last: page.last,
    };
  }
}

const isRejected = (record: SourceCustomerRecord | RejectedRecord): record is RejectedRecord =>
  'message' in record;
