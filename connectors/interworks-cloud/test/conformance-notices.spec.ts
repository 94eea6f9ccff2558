import { describe, expect, it } from '@jest/globals';
import { addDays, type SourceRecord } from '@tallylink/billing-model';
import type { SourceConnector, SourcePage } from '@tallylink/connector-sdk';
import { brokenSourceChecks, sourceChecks } from '@tallylink/connector-testing';
import { interworksSubject } from './subject.js';

const sound = interworksSubject.connector;
const aboutRecords = sourceChecks.filter((check) =>
  /^(declared|sums|days|a malformed|a document|two readings)/.test(check.name),
);

/** The connector with every page changed on its way out. */
function spoiled(change: (page: SourcePage) => SourcePage): SourceConnector<never, never> {
  return {
    check: (context) => sound.check(context),
    discover: (context) => sound.discover(context),
    read: (request, context) => spoil(sound.read(request, context), change),
  };
}

async function* spoil(
  pages: AsyncIterable<SourcePage>,
  change: (page: SourcePage) => SourcePage,
): AsyncIterable<SourcePage> {
  for await (const page of pages) yield change(page);
}

const inRecords = (change: (record: SourceRecord) => SourceRecord): SourceConnector<never, never> =>
  spoiled((page) => ({ ...page, records: page.records.map(change) }));

const yesterday = (record: SourceRecord): SourceRecord => {
  if (record.kind !== 'charge' || !record.period) return record;
  const { start, endExclusive } = record.period;
  return { ...record, period: { start: addDays(start, -1), endExclusive: addDays(endExclusive, -1) } };
};

const faults = [
  [
    'swallows what it cannot read',
    spoiled((page) => ({ ...page, rejected: [] })),
    /^a malformed line|^a document that/,
  ],
  ['reads days in another zone', inRecords(yesterday), /^days are those/],
  ['loses a page’s last flag', spoiled((page) => ({ ...page, last: false })), /^declared counts/],
] as const;

describe('the source suite notices a connector that', () => {
  it.each(faults)('%s', async (_name, connector, expected) => {
    const broken = await brokenSourceChecks({ ...interworksSubject, connector }, aboutRecords);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter((name) => !expected.test(name))).toEqual([]);
  });

  it('but finds nothing in the sound one', async () => {
    expect(await brokenSourceChecks(interworksSubject, aboutRecords)).toEqual([]);
  });
});
