import {
  addDays,
  holdsDay,
  monthOf,
  type BillingLine,
  type LineNote,
  type UnitsStep,
} from '@tallylink/billing-model';
import { chargeNotes, commonPart, type ChargesOfLine } from './build-line.js';
import type { LineContext } from './line-context.js';
import { sayMonth } from './say.js';

/** A line of consumption: an amount that belongs to the month, never units of the contract. */
export function usageLine(context: LineContext, taken: ChargesOfLine): BillingLine {
  const { month } = context;
  const last = taken.charges
    .flatMap(({ period }) => (period ? [addDays(period.endExclusive, -1)] : []))
    .sort()
    .at(-1);
  const common = commonPart(context, taken, () => false);
  const used = taken.charges.length > 0;
  return {
    ...common,
    kind: 'usage',
    units: { period: month, steps: [usageStep(context, used)] },
    costs: used ? [{ day: month.start, unitCost: common.chargesTotal, basis: 'settled' }] : [],
    effectiveDate: last && holdsDay(month, last) ? last : addDays(month.endExclusive, -1),
    knownEnd: null,
    notes: [...(used ? [] : notInvoiced(context)), ...chargeNotes(taken.charges)],
    sourceFindings: [],
  };
}

/** One line of consumption, there as soon as its contract runs: its amount comes after the month. */
function usageStep(context: LineContext, used: boolean): UnitsStep {
  const day = context.month.start;
  if (used) return { day, units: '1', basis: 'settled' };
  return runsInMonth(context) ? { day, units: '1', basis: 'assumed' } : { day, units: '0', basis: 'settled' };
}

function notInvoiced(context: LineContext): LineNote[] {
  if (!runsInMonth(context)) return [];
  const month = sayMonth(monthOf(context.month.start));
  return [{ code: 'usage-not-invoiced', message: `No consumption of ${month} was invoiced yet.` }];
}

function runsInMonth({ standing, activation, month }: LineContext): boolean {
  return standing.own !== null && !standing.ended && (activation === null || activation < month.endExclusive);
}
