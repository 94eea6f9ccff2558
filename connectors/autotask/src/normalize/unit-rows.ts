import {
  addDays,
  cyclePeriod,
  decimalFromWire,
  type Agreement,
  type DecimalString,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { UnitsRecord } from '../wire.js';
import { amountOf, dayOf, unreadable } from './wire-values.js';

/** Fields that {@link toUnitsRow} needs. */
export const UNITS_FIELDS = [
  'id',
  'contractID',
  'contractServiceID',
  'serviceID',
  'startDate',
  'endDate',
  'units',
  'price',
  'cost',
  'approveAndPostDate',
];

/** A row of ContractServiceUnits. `price` and `cost` are amounts of the row (units × value), not values of a unit. */
export interface UnitsRow {
  readonly id: number;
  readonly start: PlainDate;
  /** The day after the row's last one, as it was sent: two rows may hold the day between them. */
  readonly endExclusive: PlainDate;
  readonly units: DecimalString;
  readonly price: DecimalString | null;
  readonly cost: DecimalString | null;
  readonly posted: boolean;
  /** The billing period of the contract that holds the row. */
  readonly cycle: Period;
  /** The row is a whole billing period: only then is price ÷ units the value of one unit. */
  readonly whole: boolean;
}

/** Reads a row. Errors: `ConnectorError` `bug` for one that cannot be read: it must not look like 0 units. */
export function toUnitsRow(
  record: UnitsRecord,
  agreement: Pick<Agreement, 'period' | 'billingPeriodMonths'>,
): UnitsRow {
  const start = dayOf(record.startDate, 'units row', record.id);
  const last = dayOf(record.endDate, 'units row', record.id);
  if (last < start) throw unreadable('units row', record.id, `ends ${last} before it starts ${start}`);
  if (typeof record.units !== 'number') throw unreadable('units row', record.id, 'no units');
  const endExclusive = addDays(last, 1);
  const cycle = cycleOf(start, endExclusive, agreement);
  return {
    id: record.id,
    start,
    endExclusive,
    cycle,
    // The last day may already be the first of the next period: a row ends on the day of the next adjustment.
    whole: start === cycle.start && (endExclusive === cycle.endExclusive || last === cycle.endExclusive),
    units: decimalFromWire(record.units),
    price: amountOf(record.price, 'units row', record.id),
    cost: amountOf(record.cost, 'units row', record.id),
    posted: record.approveAndPostDate !== null && record.approveAndPostDate !== undefined,
  };
}

function cycleOf(
  start: PlainDate,
  endExclusive: PlainDate,
  agreement: Pick<Agreement, 'period' | 'billingPeriodMonths'>,
): Period {
  if (agreement.billingPeriodMonths === null) return { start, endExclusive };
  return cyclePeriod(start, { from: agreement.period.start, months: agreement.billingPeriodMonths });
}

/**
 * In order of days; of two that start on one day, the later record counts. A row in whose period another begins is not
 * whole: where rows end on the day of the next change, one may reach the period's last day and still be prorated.
 */
export function inDayOrder(rows: readonly UnitsRow[]): UnitsRow[] {
  const sorted = [...rows].sort((a, b) => (a.start === b.start ? a.id - b.id : a.start < b.start ? -1 : 1));
  return sorted
    .filter((row, i) => sorted[i + 1]?.start !== row.start)
    .map((row, i, kept) => ({ ...row, whole: row.whole && !beginsInside(kept[i + 1], row) }));
}

const beginsInside = (next: UnitsRow | undefined, row: UnitsRow): boolean =>
  next !== undefined && next.start < row.cycle.endExclusive;
