import { addDays, cyclePeriod, earlier, later, type Agreement, type Period } from '@tallylink/billing-model';
import type { RequestPurpose } from '@tallylink/connector-sdk';
import type { Query } from '../api/paging.js';
import { UNITS_FIELDS } from '../normalize/unit-rows.js';
import { wireDay } from '../operations/wire-parts.js';
import type { Condition } from '../wire.js';

/** Units rows with at least one day in the window: about one row for each line of a monthly contract. */
export function unitsIn(window: Period, purpose: RequestPurpose, more: readonly Condition[] = []): Query {
  return {
    entity: 'ContractServiceUnits',
    fields: UNITS_FIELDS,
    purpose,
    filter: [
      { op: 'gte', field: 'endDate', value: wireDay(window.start) },
      { op: 'lt', field: 'startDate', value: wireDay(window.endExclusive) },
      ...more,
    ],
  };
}

/** Rows after the window that are posted already: usually none, so one request. */
export function postedAfter(window: Period, purpose: RequestPurpose): Query {
  return {
    entity: 'ContractServiceUnits',
    fields: UNITS_FIELDS,
    purpose,
    filter: [
      { op: 'gte', field: 'startDate', value: wireDay(window.endExclusive) },
      { op: 'exist', field: 'approveAndPostDate' },
    ],
  };
}

/** The window with the whole periods that hold its ends, and a day before and after: their neighbours' rows. */
export function withNeighbours(
  window: Period,
  agreements: readonly Pick<Agreement, 'period' | 'billingPeriodMonths'>[],
): Period {
  let { start, endExclusive } = window;
  for (const { period, billingPeriodMonths: months } of agreements) {
    if (months === null) continue;
    const anchor = { from: period.start, months };
    start = earlier(start, cyclePeriod(later(window.start, period.start), anchor).start);
    endExclusive = later(endExclusive, cyclePeriod(addDays(window.endExclusive, -1), anchor).endExclusive);
  }
  return { start: addDays(start, -1), endExclusive: addDays(endExclusive, 1) };
}
