import type { TargetPage, TargetReadRequest } from '@tallylink/connector-sdk';
import { pagesOf } from '../api/lists.js';
import { toAgreementLine } from '../normalize/agreement-line.js';
import { toAgreement, toCustomer, toService } from '../normalize/records.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import type { WireContract, WireCustomer, WireLine, WireService } from '../wire.js';

/** Four lists, page by page: never a call for each line, contract or customer. */
export async function* readState(
  { period }: TargetReadRequest,
  context: SampleTargetContext,
): AsyncGenerator<TargetPage> {
  for await (const page of pagesOf<WireCustomer>({ endpoint: 'customers' }, context))
    yield { kind: 'customers', records: page.map(toCustomer) };
  for await (const page of pagesOf<WireContract>({ endpoint: 'contracts' }, context))
    yield { kind: 'agreements', records: page.map(toAgreement) };
  for await (const page of pagesOf<WireService>({ endpoint: 'services' }, context))
    yield {
      kind: 'services',
      records: page.map((each) => toService(each, context.settings.defaultCurrency)),
    };
  for await (const page of pagesOf<WireLine>({ endpoint: 'lines' }, context))
    yield { kind: 'lines', records: page.map((each) => toAgreementLine(each, period)) };
  // A vendor that hides costs, or shows an API key only some customers, says so here.
  yield { kind: 'summary', costsVisible: true, complete: true, notes: [] };
}
