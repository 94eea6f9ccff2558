import type { Day } from '../calendar/days.js';
import type { ZoneClock } from '../calendar/zone.js';
import { guidFor } from '../records/identity.js';
import type { Document } from './documents.js';
import { orderedAt } from './step.js';

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

function inOrder(documents: readonly Document[]): Document[] {
  return [...documents].sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
}

/** The same lines once more, under ids of their own. */
function successorOf(document: Document, day: Day, at: number): Document {
  const again = (key: string): string => `${key}|again|${day}`;
  const lines = document.lines.map((line) => ({ ...line, key: again(line.key) }));
  const key = again(document.key);
  return { ...document, id: guidFor('invoice', key), key, day, createdAt: at + 60_000, lines };
}

function cancelled(document: Document, one: { day: Day; at: number; reissue: boolean }): Document[] {
  const at = Math.max(one.at, document.createdAt + 60_000);
  const successor = one.reissue ? [successorOf(document, one.day, at)] : [];
  return [{ ...document, canceledAt: at }, ...successor];
}

/** Applies cancellations in order of their days; the first document that bills the day is the cycle's own. */
export function withCancellations(
  documents: readonly Document[],
  cancellations: readonly Cancellation[],
  clock: ZoneClock,
): Document[] {
  let result = inOrder(documents);
  for (const one of [...cancellations].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const document = result.find((candidate) => bills(candidate, one));
    if (!document) continue;
    const at = orderedAt(clock, one.day, `${one.subscriptionId}void`);
    const instead = cancelled(document, { day: one.day, at, reissue: one.reissue });
    result = result.flatMap((candidate) => (candidate === document ? instead : [candidate]));
  }
  return inOrder(result);
}

/** Applies what people cancelled by hand, by the invoice's id. */
export function withCancelledByHand(
  documents: readonly Document[],
  byHand: readonly { readonly invoiceId: string; readonly at: number; readonly reissue: boolean }[],
  clock: ZoneClock,
): Document[] {
  let result = [...documents];
  for (const { invoiceId, at, reissue } of byHand) {
    result = result.flatMap((document) =>
      document.id === invoiceId ? cancelled(document, { day: clock.dayOf(at), at, reissue }) : [document],
    );
  }
  return inOrder(result);
}
