import { earlier, type PlainDate } from '@tallylink/billing-model';
import type { LineContext } from './line-context.js';
import { readBackForDay } from './line-terms.js';
import { turningDays } from './units-timeline.js';

/** From where to read back, once for all lines of whose days no charge tells; `null` when nothing would be gained. */
export function historyNeeded(contexts: readonly LineContext[]): { readonly from: PlainDate } | null {
  let from: PlainDate | null = null;
  for (const context of contexts) {
    if (context.standing.usageBased || context.standing.trial) continue;
    for (const day of daysRead(context)) {
      const needed = readBackForDay(context, day);
      if (needed) from = from ? earlier(from, needed) : needed;
    }
  }
  return from === null ? null : { from };
}

/** Days of the month that the reading knows of. Before the month all of its days follow from the day of the reading. */
function daysRead(context: LineContext): PlainDate[] {
  const { asOf, month } = context;
  return asOf < month.start ? [asOf] : turningDays(context).filter((day) => day <= asOf);
}
