import type { Day } from '../calendar/days.js';
import type { ZoneClock } from '../calendar/zone.js';
import { guidFor } from '../records/identity.js';
import type { Document } from './documents.js';
import { orderedAt } from './history.js';

/** A person cancels the invoice of the cycle that holds a day, and may issue it again. */
export interface Cancellation {
  readonly subscriptionId: string;
  readonly day: Day;
  readonly of: Day;
  readonly reissue: boolean;
}

function bills(document: Document, { subscriptionId, of }: Cancellation): boolean {
  if (document.credit || document.canceledAt !== null) return false;
  return document.lines.some((line) =>
    line.charges.some(
      ({ subscriptionId: id, start, end, kind }) =>
        id === subscriptionId &&
        kind === 'recurring' &&
        start !== null &&
        end !== null &&
        start <= of &&
        of <= end,
    ),
  );
}

function successorOf(document: Document, cancellation: Cancellation, at: number): Document {
  const key = `${document.key}|again|${cancellation.day}`;
  const lines = document.lines.map((line) => ({ ...line, key: `${line.key}|again|${cancellation.day}` }));
  return {
    ...document,
    id: guidFor('invoice', key),
    key,
    day: cancellation.day,
    createdAt: at + 60_000,
    lines,
  };
}

/** Applies cancellations in order of their days; the first document that bills the day is the cycle's own. */
export function withCancellations(
  documents: readonly Document[],
  cancellations: readonly Cancellation[],
  clock: ZoneClock,
): Document[] {
  const result = [...documents].sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
  for (const one of [...cancellations].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const index = result.findIndex((document) => bills(document, one));
    const document = result[index];
    if (!document) continue;
    const at = Math.max(orderedAt(clock, one.day, `${one.subscriptionId}void`), document.createdAt + 60_000);
    result[index] = { ...document, canceledAt: at };
    if (one.reissue) result.push(successorOf(document, one, at));
  }
  return result.sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
}
