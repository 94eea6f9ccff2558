import { dateParts, isAnchorDay, type Period, type SourceSubscription } from '@tallylink/billing-model';
import type { Part } from './part.js';

/** How often a line is charged, in months: by its plan, else by its term, unless the charges show shorter periods. */
export function billingMonths(
  debits: readonly Part[],
  subscription: SourceSubscription | null,
  commitment: number | null,
  anchorDay: number,
): number | null {
  if (subscription?.instalments) return subscription.instalments.everyMonths;
  if (subscription?.instalments === null && commitment !== null) return commitment;
  const spans = debits.map((part) => wholeMonths(part.period, anchorDay)).filter((span) => span !== null);
  if (commitment === null) return mostFrequent(spans);
  if (spans.includes(commitment)) return commitment;
  // A term is paid in equal parts: ten months of twelve are the rest of one, not an instalment.
  return mostFrequent(spans.filter((span) => span < commitment && commitment % span === 0)) ?? commitment;
}

/** How many months a period spans from boundary to boundary, or `null`. */
function wholeMonths(period: Period, anchorDay: number): number | null {
  if (!isAnchorDay(period.start, anchorDay) || !isAnchorDay(period.endExclusive, anchorDay)) return null;
  const [start, end] = [dateParts(period.start), dateParts(period.endExclusive)];
  return end.year * 12 + end.month - (start.year * 12 + start.month);
}

/** The longest term that a charge names. */
export const longestCommitment = (debits: readonly Part[]): number | null =>
  debits.reduce<number | null>(
    (most, { charge }) => Math.max(most ?? 0, charge.commitmentMonths ?? 0) || null,
    null,
  );

/** Of equally frequent ones the smallest. */
function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return ranked[0]?.[0] ?? null;
}
