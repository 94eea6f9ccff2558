import type { RequestPurpose } from '@tallylink/connector-sdk';
import type { RunRequestsReply } from './runs.dto.js';

type Counts = Readonly<Record<RequestPurpose, number>>;

const PAGE = 500;
/** What a target may be asked once for a connection, whatever the size of the month. */
const FIXED_START = 12;

const pages = (count: number): number => Math.max(1, Math.ceil(count / PAGE));
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, one) => total + one, 0);

/** The least requests that reading the target could have taken: C, K, V and twice the lines, in pages of 500. */
export function leastReading(counts: Readonly<Record<string, number>>): number {
  const of = (kind: string): number => pages(counts[kind] ?? 0);
  return of('customers') + of('agreements') + of('services') + 2 * of('lines');
}

/** One request for each write, and a look in pages at the adjustments before and after. */
function leastWriting(written: WrittenCounts): number {
  if (written.adjustments + written.others === 0) return 0;
  return written.adjustments + written.others + 2 * pages(written.adjustments);
}

/** Operations that were sent: of units, cost and price, and all others. */
export interface WrittenCounts {
  readonly adjustments: number;
  readonly others: number;
}

/** What reading both sides took. */
export function readingRequests(source: Counts, target: Counts, least: number): RunRequestsReply {
  return withRatio({ source: sum(source), targetMinimum: least, targetByPurpose: { ...target } });
}

/** The same after the target was written to with `sent` requests. */
export function afterWriting(read: RunRequestsReply, sent: Counts, written: WrittenCounts): RunRequestsReply {
  const purposes = new Set([...Object.keys(read.targetByPurpose), ...Object.keys(sent)]);
  const targetByPurpose = Object.fromEntries(
    [...purposes].map((purpose) => [
      purpose,
      (read.targetByPurpose[purpose] ?? 0) + (sent[purpose as RequestPurpose] ?? 0),
    ]),
  );
  const targetMinimum = read.targetMinimum === null ? null : read.targetMinimum + leastWriting(written);
  return withRatio({ source: read.source, targetMinimum, targetByPurpose });
}

/** The fixed start is listed apart, and no more of it than there may be. */
function withRatio(
  counts: Pick<RunRequestsReply, 'source' | 'targetMinimum' | 'targetByPurpose'>,
): RunRequestsReply {
  const target = sum(counts.targetByPurpose);
  const start = Math.min(counts.targetByPurpose['start'] ?? 0, FIXED_START);
  const { targetMinimum } = counts;
  const hundredths = targetMinimum === null ? null : Math.round((100 * (target - start)) / targetMinimum);
  return { ...counts, target, targetRatio: hundredths === null ? null : (hundredths / 100).toFixed(2) };
}
