import { addDays, isPlainDate, type PlainDate } from '@tallylink/billing-model';
import type { WireInvoice } from '../wire.js';

interface Line {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const ENOUGH_SUBSCRIPTIONS = 2;

/**
 * How an installation writes the end of a charged period: the last day, or the day after. Two lines of one subscription
 * that follow each other tell, once two subscriptions agree and none objects; `null` when they do not.
 */
export function endDatesOf(invoices: readonly WireInvoice[]): 'inclusive' | 'exclusive' | null {
  let inclusive = 0;
  let exclusive = 0;
  for (const lines of linesBySubscription(invoices).values()) {
    if (follows(lines, (end) => addDays(end, 1))) inclusive += 1;
    else if (follows(lines, (end) => end)) exclusive += 1;
  }
  if (inclusive > 0 && exclusive > 0) return null;
  if (inclusive >= ENOUGH_SUBSCRIPTIONS) return 'inclusive';
  return exclusive >= ENOUGH_SUBSCRIPTIONS ? 'exclusive' : null;
}

/** Lines of each subscription's main product, in day order. */
function linesBySubscription(invoices: readonly WireInvoice[]): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const item of invoices.flatMap((invoice) => invoice.items ?? [])) {
    const subscription = item.subscriptions?.length === 1 ? item.subscriptions[0] : undefined;
    const line = { start: (item.startDate ?? '').slice(0, 10), end: (item.endDate ?? '').slice(0, 10) };
    if (!subscription?.id || subscription.relatedAddon || !isPlainDate(line.start) || !isPlainDate(line.end))
      continue;
    const key = `${subscription.id} ${item.product?.id ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  for (const lines of found.values()) lines.sort((a, b) => (a.start < b.start ? -1 : 1));
  return found;
}

const follows = (lines: readonly Line[], nextStart: (end: PlainDate) => PlainDate): boolean =>
  lines.length > 1 && lines.slice(1).every((line, i) => line.start === nextStart(lines[i]!.end));
