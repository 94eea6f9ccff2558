import type { TrendMonthReply } from '@/api/schemas';
import { formatMonth } from '../../../components/figures/format-day';
import { barPercent, largestAmount } from './margin-bar';

/** One month of a chart: two lengths of 0 to 100, and the exact figures that are shown of it. */
export interface TrendBar {
  readonly label: string;
  readonly distributor: number;
  readonly target: number;
  readonly month: TrendMonthReply;
}

/** What the target did bill, once it has; until then, what it will bill. */
export const targetBills = ({ targetDidBill, targetWillBill }: TrendMonthReply) =>
  targetDidBill ?? targetWillBill;

/** The months of one currency as bars, in proportion to the largest amount of them. */
export function trendBars(months: readonly TrendMonthReply[]): TrendBar[] {
  const largest = largestAmount(
    months.flatMap((month) => [month.distributorBilled.amount, targetBills(month).amount]),
  );
  return months.map((month) => ({
    label: formatMonth(month.month).slice(0, 3),
    distributor: barPercent(month.distributorBilled.amount, largest),
    target: barPercent(targetBills(month).amount, largest),
    month,
  }));
}
