import { addDays, type Period } from '@tallylink/billing-model';
import { readDay, UnreadableField } from './read-fields.js';

interface Bounds {
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

/** The days of a line or term, half-open; `null` when it has no dates. Errors: `UnreadableField`. */
export function chargedPeriod(bounds: Bounds, inclusiveEnd: boolean): Period | null {
  if (!bounds.startDate && !bounds.endDate) return null;
  const start = readDay(bounds.startDate, 'startDate');
  const end = readDay(bounds.endDate, 'endDate');
  const endExclusive = inclusiveEnd ? addDays(end, 1) : end;
  if (endExclusive <= start)
    throw new UnreadableField('endDate', `it ends (${end}) before it starts (${start})`);
  return { start, endExclusive };
}
