import {
  addDays,
  holdsDay,
  later,
  monthPeriod,
  type LineNote,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AssemblyInput } from './assembly-input.js';
import type { LateCharge } from './assembly-result.js';
import { lateFinding } from './late-charges.js';
import { sayDay, sayMonth } from './say.js';

/** What stands at the head of the month. Late charges of other months, and those of no line, are told here. */
export function monthNotes(
  input: AssemblyInput,
  completeFrom: PlainDate,
  late: readonly LateCharge[],
): LineNote[] {
  const elsewhere = late.filter((charge) => charge.month !== input.month || charge.lineId === null);
  return [completeness(input, completeFrom), ...restOfMonth(input), ...elsewhere.map(lateFinding)];
}

function restOfMonth({ month, asOf }: AssemblyInput): LineNote[] {
  const firstUnread = later(addDays(asOf, 1), `${month}-01`);
  if (!holdsDay(monthPeriod(month), firstUnread)) return [];
  const message = `Read on ${sayDay(asOf)}: from ${sayDay(firstUnread)} on its units are assumed to stay.`;
  return [{ code: 'read-within-month', message }];
}

function completeness({ month, asOf }: AssemblyInput, completeFrom: PlainDate): LineNote {
  const name = sayMonth(month);
  const message =
    asOf >= completeFrom
      ? `${name} is complete: every billing cycle that touches it is over since ${sayDay(completeFrom)}.`
      : `${name} is complete from ${sayDay(completeFrom)}. Until then charges of it can still come.`;
  return { code: asOf >= completeFrom ? 'complete' : 'complete-from', message };
}
