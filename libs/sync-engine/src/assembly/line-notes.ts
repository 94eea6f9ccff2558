import {
  addDays,
  compareDecimals,
  equalDecimals,
  holdsDay,
  intersectPeriods,
  closingUnits,
  type LineNote,
  type PlainDate,
} from '@tallylink/billing-model';
import { baseOn, type LineContext } from './line-context.js';
import { lastBaseEnd } from './line-terms.js';
import { priceNotes } from './price-notes.js';
import { sayDay, sayMoney } from './say.js';
import type { UnitsReason } from './day-units.js';
import type { LineUnits } from './units-timeline.js';

/** What a person should know about the line, none of it a fault. */
export function lineNotes(context: LineContext, units: LineUnits): LineNote[] {
  return [
    ...reasonNotes(units),
    ...endNotes(context),
    ...nextCycleNotes(context, units),
    ...goodwillNotes(context),
    ...priceNotes(context),
    ...suspendedNotes(context),
  ];
}

const REASONS: Partial<Record<UnitsReason, string>> = {
  'older-invoice': 'From today’s quantity: the invoice of this term is older than what was read.',
  'no-evidence': 'No charge was seen and the present quantity is not known: 0 is assumed.',
};

function reasonNotes({ reasons }: LineUnits): LineNote[] {
  return [...reasons.keys()].flatMap((reason) => {
    const message = REASONS[reason];
    return message ? [{ code: reason, message }] : [];
  });
}

/** An end that is known, or that the charges show. */
function endNotes(context: LineContext): LineNote[] {
  const { standing, month, coverage } = context;
  const known = knownEnd(context);
  if (known) return [{ code: 'coming-end', message: `Ends: 0 units from ${sayDay(known)}.` }];
  const end = lastBaseEnd(context);
  if (!standing.ended || end === null || end < month.endExclusive) return [];
  if (compareDecimals(coverage(addDays(end, -1)), '0') <= 0) return [];
  return [
    {
      code: 'coming-end',
      message: `Ended at the source, no credit seen: charged units go on, 0 from ${sayDay(end)}.`,
    },
  ];
}

/** The day after a cancellation that is still to come, when it lies after the month. */
export function knownEnd({ standing, month }: LineContext): PlainDate | null {
  const end = standing.status === 'pending-cancellation' ? (standing.term?.endExclusive ?? null) : null;
  return end !== null && end >= month.endExclusive ? end : null;
}

/** Fewer units than are charged, or other ones from the next cycle on: no change of this month. */
function nextCycleNotes(context: LineContext, units: LineUnits): LineNote[] {
  const { standing, month, uncharged, asOf, coverage } = context;
  const next = month.endExclusive;
  const base = baseOn(context, asOf);
  if (base && base.period.start < next && uncharged !== null && compareDecimals(uncharged, '0') < 0) {
    if (standing.ended) return [];
    return [nextCycle(standing.units ?? '0', ' No credit was seen for this one.')];
  }
  if (asOf < next || baseOn(context, next)?.period.start !== next) return [];
  const coming = coverage(next);
  return equalDecimals(coming, closingUnits(units.timeline)) ? [] : [nextCycle(coming, '')];
}

const nextCycle = (units: string, more: string): LineNote => ({
  code: 'next-cycle',
  message: `${units} from the next cycle.${more}`,
});

function goodwillNotes({ goodwill, month }: LineContext): LineNote[] {
  return goodwill
    .filter((part) => holdsDay(month, part.period.start))
    .map(({ charge }) => ({
      code: 'credit-without-units',
      message: `Credit without units: ${sayMoney(charge.amount)} (${charge.documentCode}).`,
      money: charge.amount,
    }));
}

function suspendedNotes(context: LineContext): LineNote[] {
  const billed = context.base.some((part) => intersectPeriods(part.period, context.month));
  if (context.standing.status !== 'suspended' || !billed) return [];
  return [{ code: 'suspended-billed', message: 'Suspended, still billed.' }];
}
