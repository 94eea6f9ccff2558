import {
  decimal,
  periodDays,
  roundDecimal,
  toDecimalString,
  type DecimalString,
} from '@tallylink/billing-model';
import type { UnitsRow } from './unit-rows.js';

/** Decimals that Autotask keeps of a price or a cost. */
export const VALUE_DIGITS = 4;
const TOLERANCE = '0.01';

/** The value of one unit for each row. `settled` is false where a neighbouring period would be needed to say it. */
export interface UnitValues {
  readonly values: readonly (DecimalString | null)[];
  readonly settled: boolean;
}

/**
 * The price or cost of one unit, for a full period, row by row.
 *
 * A whole row says it: amount ÷ units. A split row's amount may be prorated, so nothing is computed from it: it only
 * confirms a value that a whole neighbour or the contract service states, or one that was sent and is now looked for.
 * What nothing confirms is `null`, not a guess.
 */
export function unitValues(
  rows: readonly UnitsRow[],
  amountOf: (row: UnitsRow) => DecimalString | null,
  stated: DecimalString | null,
  sent: readonly DecimalString[] = [],
): UnitValues {
  const whole = rows.map((row) => (row.whole ? wholeValue(row, amountOf(row)) : null));
  let settled = true;
  const values = rows.map((row, i) => {
    const amount = amountOf(row);
    if (whole[i] !== null || amount === null) return whole[i] ?? null;
    const candidates = [stated, before(whole, i), after(whole, i), ...sent].filter((each) => each !== null);
    if (decimal(row.units).isZero()) return before(whole, i) ?? stated ?? after(whole, i);
    const found = candidates.find((value) => confirms(row, amount, value)) ?? null;
    if (found === null) settled = false;
    return found;
  });
  return { values, settled };
}

function wholeValue(row: UnitsRow, amount: DecimalString | null): DecimalString | null {
  if (amount === null || decimal(row.units).isZero()) return null;
  return toDecimalString(decimal(roundDecimal(decimal(amount).dividedBy(decimal(row.units)), VALUE_DIGITS)));
}

const before = (values: readonly (DecimalString | null)[], i: number): DecimalString | null =>
  values.slice(0, i).findLast((value) => value !== null) ?? null;

const after = (values: readonly (DecimalString | null)[], i: number): DecimalString | null =>
  values.slice(i + 1).find((value) => value !== null) ?? null;

/** Whether the row's amount is units × value, for the whole period or for the row's share of its days. */
function confirms(row: UnitsRow, amount: DecimalString, value: DecimalString): boolean {
  const full = decimal(row.units).times(decimal(value));
  const ownDays = decimal(String(periodDays({ start: row.start, endExclusive: row.endExclusive })));
  const cycleDays = decimal(String(periodDays(row.cycle)));
  // One day less where the row ends on the day of the next adjustment.
  const shares = [cycleDays, ownDays, ownDays.minus(1)];
  return shares.some((days) =>
    full.times(days).dividedBy(cycleDays).minus(decimal(amount)).abs().lessThanOrEqualTo(decimal(TOLERANCE)),
  );
}
