import { addMonths, monthPeriod, type PlainDate } from '@tallylink/billing-model';
import type { SourceReadRequest } from '@tallylink/connector-sdk';

/**
 * The documents to ask for, by the day of their creation. Those of two months before a month may cover its first days,
 * those of three months after it may still correct it.
 */
export function windowOf(request: SourceReadRequest): {
  readonly from: PlainDate;
  readonly before: PlainDate;
} {
  if (request.part === 'history') return { from: request.from, before: request.before };
  const { start, endExclusive } = monthPeriod(request.month);
  return { from: addMonths(start, -2), before: addMonths(endExclusive, 3) };
}
