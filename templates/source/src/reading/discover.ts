import { addToMonth, isMonth, monthOf, type Month } from '@tallylink/billing-model';
import type { SourceDiscovery } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import type { SampleSourceContext } from '../sample-source.context.js';
import type { WireAccount } from '../wire.js';

const MOST_MONTHS = 24;

/** The months of the pulldown, newest first, and the time by the vendor's own clock. */
export async function discover(context: SampleSourceContext): Promise<SourceDiscovery> {
  const account = await get<WireAccount>({ endpoint: 'account' }, context);
  const now = account.now ?? context.clock.now().toISOString();
  return {
    months: monthsBetween(account.firstMonth ?? null, monthOf(now.slice(0, 10))),
    zone: account.timeZone ?? null,
    now,
    currencies: account.currencies ?? [],
  };
}

function monthsBetween(first: Month | null, last: Month): Month[] {
  const months: Month[] = [];
  if (first === null || !isMonth(first)) return months;
  for (let month = last; month >= first && months.length < MOST_MONTHS; month = addToMonth(month, -1))
    months.push(month);
  return months;
}
