import type { PlainDate } from '@tallylink/billing-model';
import type { SourcePage, SourceReadRequest } from '@tallylink/connector-sdk';
import { ChargedSpans } from '../normalize/charged-spans.js';
import { KeptAnswers } from '../normalize/kept-answers.js';
import type { Reading } from '../normalize/normalize-item.js';
import { localDay, monthWindow } from '../normalize/window.js';
import { readCustomers } from './read-customers.js';
import type { Page } from './page.js';
import { readDocuments } from './read-documents.js';
import { readSubscriptions } from './read-subscriptions.js';
import { readUnitTerms } from './unit-terms.js';
import type { InterworksContext } from '../interworks-context.js';

/** All pages of a reading, with the marketplace's day: the first reply has told its time. */
export async function* read(
  request: SourceReadRequest,
  context: InterworksContext,
): AsyncGenerator<SourcePage> {
  let asOf: PlainDate | null = null;
  for await (const page of pagesOfAll(request, context)) {
    asOf ??= localDay(context.clock.now(), context.settings.zone);
    yield { ...page, asOf };
  }
}

/** Documents first: what they leave open decides which subscriptions are asked about. */
async function* pagesOfAll(request: SourceReadRequest, context: InterworksContext): AsyncGenerator<Page> {
  const { edition, inclusiveEnd, zone } = context.settings;
  const units = await readUnitTerms(context);
  const reading: Reading = { edition, inclusiveEnd, units };
  const spans = new ChargedSpans();
  if (request.part === 'history') {
    yield* readDocuments(request, reading, spans, context);
    return;
  }
  yield* readDocuments(monthWindow(request.month), reading, spans, context);
  const answers = new KeptAnswers(request.checkpoint);
  const today = localDay(context.clock.now(), zone);
  yield* readSubscriptions({ edition, units, spans, answers, today }, context);
  yield* readCustomers(context);
}
