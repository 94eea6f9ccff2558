import {
  addDecimals,
  compareDecimals,
  decimal,
  isZeroDecimal,
  subtractDecimals,
  sumDecimals,
  toDecimalString,
  type DecimalString,
} from '@tallylink/billing-model';
import type { WireItem } from '../wire.js';
import { readDecimal } from './read-fields.js';

/** A part of a grouped item. `added` is the rest that it carries, when it carries one. */
export interface AnalysisPart {
  readonly item: WireItem;
  readonly added: DecimalString | null;
}

const TOLERANCE_PER_PART = '0.01';

/** Whether an item stands for several subscriptions and is only told apart by the analysis. */
export const isGrouped = (item: WireItem): boolean => (item.subscriptions?.length ?? 0) > 1;

/**
 * The parts of a grouped item; `null` when the analysis does not explain it. A rest of at most a cent a part goes to
 * the largest part, whose note names it.
 */
export function splitByAnalysis(
  grouped: WireItem,
  analysis: readonly WireItem[],
): readonly AnalysisPart[] | null {
  const parts = analysis.filter((part) => explains(part, grouped));
  if (parts.length === 0 || parts.length !== grouped.subscriptions!.length) return null;
  const totals = parts.map((part) => readDecimal(part.total, 'total'));
  const rest = subtractDecimals(readDecimal(grouped.total, 'total'), sumDecimals(totals));
  const allowed = decimal(TOLERANCE_PER_PART).times(parts.length);
  if (decimal(rest).abs().greaterThan(allowed)) return null;
  const largest = totals.reduce(
    (best, total, i) => (compareDecimals(total, totals[best]!) > 0 ? i : best),
    0,
  );
  return parts.map((item, i) => ({
    // The total as text is read back exactly; a number could not hold every sum.
    item: i === largest ? { ...item, total: addDecimals(totals[i]!, rest) } : item,
    added: i === largest && !isZeroDecimal(rest) ? toDecimalString(decimal(rest)) : null,
  }));
}

/** The analysis repeats the position of the line that it explains; without positions, product, days and subscription tell. */
function explains(part: WireItem, grouped: WireItem): boolean {
  const own = part.subscriptions?.[0]?.id;
  const named =
    (part.subscriptions?.length ?? 0) === 1 && grouped.subscriptions!.some((each) => each.id === own);
  if (!named || part.product?.id !== grouped.product?.id) return false;
  if (
    typeof part.position === 'number' &&
    typeof grouped.position === 'number' &&
    part.position === grouped.position
  )
    return true;
  return part.startDate === grouped.startDate && part.endDate === grouped.endDate;
}
