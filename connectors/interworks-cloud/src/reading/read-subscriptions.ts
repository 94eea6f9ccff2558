import type { PlainDate, RejectedRecord, SourceRecord } from '@tallylink/billing-model';
import { pagesOf } from '../api/pages.js';
import type { ChargedSpans } from '../normalize/charged-spans.js';
import type { KeptAnswers } from '../normalize/kept-answers.js';
import { normalizeSubscription } from '../normalize/normalize-subscription.js';
import type { UnitTerms } from '../normalize/unit-terms.js';
import type { WireSubscription } from '../wire.js';
import { inParallel } from './in-parallel.js';
import { askDetails, type OpenQuestions } from './subscription-details.js';
import type { InterworksContext } from '../interworks-context.js';
import type { Page } from './page.js';

/** What the reading of subscriptions builds on. */
export interface SubscriptionReading {
  readonly edition: 'reseller' | 'bss';
  readonly units: UnitTerms;
  /** What the documents said. */
  readonly spans: ChargedSpans;
  readonly answers: KeptAnswers;
  readonly today: PlainDate;
}

// The vendor names no limit; two at a time is what its own clients do.
const PARALLEL_CALLS = 2;

/** Every subscription as it is now, page by page, with instalments and add-ons where the documents leave them open. */
export async function* readSubscriptions(
  reading: SubscriptionReading,
  context: InterworksContext,
): AsyncGenerator<Page> {
  const request = { path: 'subscriptions', endpoint: 'subscriptions', orderBy: 'createdAt asc,name asc' };
  for await (const page of pagesOf<WireSubscription>(request, context)) {
    const normalized = await inParallel(page.records, PARALLEL_CALLS, (wire) =>
      readOne(wire, reading, context),
    );
    yield {
      kind: 'subscriptions',
      records: normalized.filter((record): record is SourceRecord => !isRejected(record)),
      rejected: normalized.filter(isRejected),
      readCount: page.records.length,
      declaredCount: page.declared,
      checkpoint: page.last ? reading.answers.checkpoint() : null,
      last: page.last,
    };
  }
}

async function readOne(
  wire: WireSubscription,
  reading: SubscriptionReading,
  context: InterworksContext,
): Promise<SourceRecord | RejectedRecord> {
  const bare = normalizeSubscription(wire, reading.units, reading.edition);
  if (isRejected(bare) || bare.kind !== 'subscription') return bare;
  const { id, updatedAt, status } = bare;
  const known = reading.answers.known(id, updatedAt);
  const ended = status === 'cancelled' || status === 'inactive';
  const open: OpenQuestions = {
    instalments: known.instalments === undefined && reading.spans.leavesPlanOpen(id, bare.commitmentMonths),
    addOns: known.addOns === undefined && !ended && reading.spans.leavesAddOnsOpen(id, reading.today),
  };
  const details = { ...known, ...(await askDetails(id, open, context)) };
  if (open.instalments || open.addOns) reading.answers.keep(id, updatedAt, details);
  return { ...bare, ...details };
}

const isRejected = (record: SourceRecord | RejectedRecord): record is RejectedRecord => 'message' in record;
