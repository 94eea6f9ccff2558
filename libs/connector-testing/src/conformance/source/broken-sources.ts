import { addDays, negateMoney, type SourceRecord } from '@tallylink/billing-model';
import type { ConnectorContext, SourceConnector, SourcePage } from '@tallylink/connector-sdk';

type AnySource = SourceConnector<never, never>;
type AnyContext = ConnectorContext<never, never>;

/** A fault planted into a sound connector, and the one check that is about it. */
export interface BrokenSource {
  readonly fault: string;
  readonly failsCheck: string;
  breaks(sound: AnySource): AnySource;
}

/** Connectors that are wrong on purpose: what the suite is worth shows on them. */
export const BROKEN_SOURCES: readonly BrokenSource[] = [
  {
    fault: 'swallows what it cannot read',
    failsCheck: 'a malformed line is reported, never dropped',
    breaks: (sound) => withPages(sound, (page) => ({ ...page, rejected: [] })),
  },
  {
    fault: 'accepts part of a document that does not add up',
    failsCheck: 'a document that does not add up is rejected with its whole amount',
    breaks: (sound) =>
      withPages(sound, (page) => ({
        ...page,
        rejected: page.rejected.map((each) => ({ ...each, amount: null })),
      })),
  },
  {
    fault: 'reads days in another zone',
    failsCheck: 'days are those of the wire, not of another zone',
    breaks: (sound) => withRecords(sound, dayEarlier),
  },
  {
    fault: 'tells the next day as its own',
    failsCheck: 'a reading is of one day: the source’s own',
    breaks: (sound) => withPages(sound, (page) => ({ ...page, asOf: addDays(page.asOf, 1) })),
  },
  {
    fault: 'leaves credits positive',
    failsCheck: 'sums tie: the charges are the documents, credits negative',
    breaks: (sound) =>
      withRecords(sound, (record) =>
        record.kind === 'charge' && record.credit
          ? { ...record, amount: negateMoney(record.amount) }
          : record,
      ),
  },
  {
    fault: 'never says that a page is the last',
    failsCheck: 'declared counts equal read counts',
    breaks: (sound) => withPages(sound, (page) => ({ ...page, last: false })),
  },
  {
    fault: 'stops after the first page of subscriptions',
    failsCheck: 'pages: one more than full',
    breaks: (sound) => ({
      ...bound(sound),
      read: (request, context) => firstPages(sound.read(request, context)),
    }),
  },
  {
    fault: 'says yes to any credentials',
    failsCheck: 'check names the field of each wrong credential',
    breaks: (sound) => ({
      ...bound(sound),
      check: async () => ({ ok: true, summary: 'Connected', findings: [] }),
    }),
  },
  {
    fault: 'writes its credentials to the log',
    failsCheck: 'no secret in records, logs or errors',
    breaks: (sound) => ({
      ...bound(sound),
      read: (request, context) => {
        context.log.info('reading', { credentials: context.credentials });
        return sound.read(request, context);
      },
    }),
  },
  {
    fault: 'remembers the first tenant',
    failsCheck: 'two interleaved tenants never mix',
    breaks: (sound) => {
      let first: AnyContext | undefined;
      return { ...bound(sound), read: (request, context) => sound.read(request, (first ??= context)) };
    },
  },
];

const bound = (sound: AnySource): AnySource => ({
  check: (context) => sound.check(context),
  discover: (context) => sound.discover(context),
  read: (request, context) => sound.read(request, context),
});

const withPages = (sound: AnySource, change: (page: SourcePage) => SourcePage): AnySource => ({
  ...bound(sound),
  read: (request, context) => changed(sound.read(request, context), change),
});

const withRecords = (sound: AnySource, change: (record: SourceRecord) => SourceRecord): AnySource =>
  withPages(sound, (page) => ({ ...page, records: page.records.map(change) }));

async function* changed(
  pages: AsyncIterable<SourcePage>,
  change: (page: SourcePage) => SourcePage,
): AsyncIterable<SourcePage> {
  for await (const page of pages) yield change(page);
}

async function* firstPages(pages: AsyncIterable<SourcePage>): AsyncIterable<SourcePage> {
  let subscriptionPages = 0;
  for await (const page of pages) {
    if (page.kind === 'subscriptions') subscriptionPages += 1;
    if (page.kind !== 'subscriptions' || subscriptionPages === 1) yield page;
  }
}

function dayEarlier(record: SourceRecord): SourceRecord {
  if (record.kind !== 'charge' || !record.period) return record;
  const { start, endExclusive } = record.period;
  return { ...record, period: { start: addDays(start, -1), endExclusive: addDays(endExclusive, -1) } };
}
