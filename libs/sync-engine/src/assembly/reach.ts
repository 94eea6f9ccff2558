import { addMonths, cyclePeriod, earlier, later, type PlainDate } from '@tallylink/billing-model';
import type { AssemblyInput } from './assembly-input.js';

const DEFAULT_HISTORY_MONTHS = 13;

/** How far back the documents that are at hand go, and how far back they could go. */
export interface Reach {
  readonly from: PlainDate;
  readonly limit: PlainDate;
}

/** What was read for the month, and what a read-back added. */
export function reachOf(input: AssemblyInput): Reach {
  const from = input.historyFrom ? earlier(input.historyFrom, input.readFrom) : input.readFrom;
  const limit = addMonths(`${input.month}-01`, -(input.historyMonths ?? DEFAULT_HISTORY_MONTHS));
  return { from, limit };
}

/** The start of the term that holds a day. A renewed contract shows its running term: earlier ones step back from it. */
export function termStartOn(
  day: PlainDate,
  term: { readonly start: PlainDate } | null,
  commitmentMonths: number | null,
): PlainDate {
  const months = commitmentMonths ?? 1;
  if (!term) return addMonths(day, -months);
  return term.start <= day ? term.start : cyclePeriod(day, { from: term.start, months }).start;
}

/** A term can be invoiced up to a month before it starts. */
export const invoicedFrom = (termStart: PlainDate): PlainDate => addMonths(termStart, -1);

/** Whether the invoice of a term must be among the documents at hand, if there is one. */
export const inReach = (termStart: PlainDate, reach: Reach): boolean => invoicedFrom(termStart) >= reach.from;

/** From where to read to see that invoice; `null` when it is in reach, or when reading further is not allowed. */
export function readBackFrom(termStart: PlainDate, reach: Reach): PlainDate | null {
  const from = later(invoicedFrom(termStart), reach.limit);
  return from < reach.from ? from : null;
}
