import {
  addDecimals,
  type PlainDate,
  type RejectedRecord,
  type SourceRecord,
} from '@tallylink/billing-model';
import type { SourceCheckpoint, SourcePage } from '@tallylink/connector-sdk';

/** Pages are bounded here as well: a connector that never ends fails instead of hanging. */
const MOST_PAGES = 1_000;

/** Everything that one reading gave. */
export interface Reading {
  readonly records: readonly SourceRecord[];
  readonly rejected: readonly RejectedRecord[];
  /** Per kind of page: vendor records read, the last declared total, and how often `last` was said. */
  readonly counts: Readonly<
    Record<SourcePage['kind'], { read: number; declared: number | null; last: number }>
  >;
  readonly checkpoint: SourceCheckpoint | null;
  /** The days that its pages say they are of: one. */
  readonly days: readonly PlainDate[];
}

/** Reads to the end. */
export async function collectReading(pages: AsyncIterable<SourcePage>): Promise<Reading> {
  const records: SourceRecord[] = [];
  const rejected: RejectedRecord[] = [];
  const none = (): Reading['counts'][SourcePage['kind']] => ({ read: 0, declared: null, last: 0 });
  const counts = { documents: none(), subscriptions: none(), customers: none() };
  const days = new Set<PlainDate>();
  let checkpoint: SourceCheckpoint | null = null;
  let pageCount = 0;
  for await (const page of pages) {
    records.push(...page.records);
    rejected.push(...page.rejected);
    const count = counts[page.kind];
    count.read += page.readCount;
    count.declared = page.declaredCount;
    count.last += page.last ? 1 : 0;
    checkpoint = page.checkpoint ?? checkpoint;
    days.add(page.asOf);
    pageCount += 1;
    if (pageCount > MOST_PAGES) throw new Error(`The connector gave more than ${MOST_PAGES} pages.`);
  }
  return { records, rejected, counts, checkpoint, days: [...days] };
}

/** The records of one kind. */
export function recordsOf<Kind extends SourceRecord['kind']>(
  reading: Reading,
  kind: Kind,
): Extract<SourceRecord, { kind: Kind }>[] {
  return reading.records.filter((each): each is Extract<SourceRecord, { kind: Kind }> => each.kind === kind);
}

/** Sums by currency, as exact text. */
export function sumsByCurrency(
  amounts: readonly { amount: string; currency: string }[],
): Record<string, string> {
  const sums: Record<string, string> = {};
  for (const { amount, currency } of amounts) sums[currency] = addDecimals(sums[currency] ?? '0', amount);
  return sums;
}
