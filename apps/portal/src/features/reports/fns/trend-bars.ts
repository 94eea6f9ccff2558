import type { TrendMonthReply } from '@/api/schemas';
import { compareDecimals } from '../../../components/figures/compare-decimals';
import type { Money } from '../../../components/figures/format-amount';
import { formatMonth } from '../../../components/figures/format-day';
import { barPercent, largestAmount } from './margin-bar';

/** One month of a chart: two lengths of 0 to 100, and the exact figures that are shown of it. */
export interface TrendBar {
  readonly label: string;
  readonly distributor: number;
  readonly target: number;
  readonly month: TrendMonthReply;
}

/** What of a month is posted while the rest of it is not; a month that is posted in full has none. */
export function partlyPosted({ targetDidBill, targetWillBill }: TrendMonthReply): Money | null {
  const differs = targetDidBill && compareDecimals(targetDidBill.amount, targetWillBill.amount) !== 0;
  return differs ? targetDidBill : null;
}

/** The months of one currency as bars, in proportion to the largest amount of them. */
export function trendBars(months: readonly TrendMonthReply[]): TrendBar[] {
  const largest = largestAmount(
    months.flatMap((month) => [month.distributorBilled.amount, month.targetWillBill.amount]),
  );
  return months.map((month) => ({
    label: formatMonth(month.month).slice(0, 3),
    distributor: barPercent(month.distributorBilled.amount, largest),
    target: barPercent(month.targetWillBill.amount, largest),
    month,
  }));
}
