import {
  addMonths,
  holdsDay,
  subtractDecimals,
  type DecimalString,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import { tellAdjustingApart, withoutTakenBack } from './adjusting-parts.js';
import { coverageOf, type Coverage } from './coverage.js';
import { cycleHolding, cyclesOf, type Cycles } from './cycle.js';
import type { LineGroup } from './line-groups.js';
import { inDayOrder, partOf, type Part } from './part.js';
import { inReach, termStartOn, type Reach } from './reach.js';
import { activationOf, standingOf, type Standing } from './standing.js';

/** What holds for every line of a month. */
export interface MonthContext {
  readonly month: Period;
  readonly asOf: PlainDate;
  readonly reach: Reach;
  readonly subscriptionsComplete: boolean;
}

/** Everything that the rules of one line look at. */
export interface LineContext extends MonthContext {
  readonly group: LineGroup;
  readonly standing: Standing;
  readonly cycles: Cycles;
  readonly debits: readonly Part[];
  /** Debits that say what a unit costs: those that were not taken back whole. */
  readonly priced: readonly Part[];
  /** All parts that count units. */
  readonly parts: readonly Part[];
  /** Credits that take no units. */
  readonly goodwill: readonly Part[];
  /** Charges that carry the standing units, not a change of them. */
  readonly base: readonly Part[];
  readonly coverage: Coverage;
  readonly activation: PlainDate | null;
  /** Present units beyond what is charged on the day of the reading; `null` when not known. */
  readonly uncharged: DecimalString | null;
}

/** Prepares a line. `siblingBefore`: its contract was charged for another service or customer earlier. */
export function lineContext(group: LineGroup, siblingBefore: boolean, context: MonthContext): LineContext {
  const { month, asOf } = context;
  const standing = standingOf(group, context.subscriptionsComplete);
  const parts = inDayOrder(group.dated.map(partOf));
  const debits = parts.filter((part) => part.debit);
  const cycles = cyclesOf(debits, {
    own: standing.own,
    plan: group.subscription,
    term: standing.term,
    fallback: month.start,
  });
  const presentUnits = asOf < addMonths(month.endExclusive, 3) ? standing.units : null;
  const activation = activationOf(standing, debits, {
    siblingBefore,
    firstChargeInReach: firstChargeInReach(debits, standing, context),
  });
  const base = baseParts(debits, cycles, activation);
  const adjusted = tellAdjustingApart(
    parts.filter((part) => !part.debit),
    {
      debits,
      cycles,
      subscription: group.addOn ? null : standing.own,
      asOf,
      presentUnits: partHolding(base, asOf) ? presentUnits : null,
    },
  );
  const counted = inDayOrder([...debits, ...adjusted.units]);
  const coverage = coverageOf(counted);
  return {
    ...context,
    group,
    standing,
    cycles,
    debits,
    priced: withoutTakenBack(debits, adjusted.units),
    parts: counted,
    goodwill: adjusted.goodwill,
    base,
    coverage,
    activation,
    uncharged: presentUnits === null ? null : subtractDecimals(presentUnits, coverage(asOf)),
  };
}

/** Starts with a cycle, with the line itself, or where another one ends that did. */
function baseParts(debits: readonly Part[], cycles: Cycles, activation: PlainDate | null): Part[] {
  const ends = new Set<PlainDate>();
  return debits.filter((part) => {
    const { start, endExclusive } = part.period;
    const isBase =
      start === activation || ends.has(start) || cycleHolding(cycles.of(part), start).start === start;
    if (isBase) ends.add(endExclusive);
    return isBase;
  });
}

function firstChargeInReach(debits: readonly Part[], standing: Standing, context: MonthContext): boolean {
  const first = debits[0];
  if (!first) return false;
  const months = standing.own?.commitmentMonths ?? first.charge.commitmentMonths;
  return inReach(termStartOn(first.period.start, standing.term, months), context.reach);
}

/** A base part that holds a day. */
export const baseOn = (context: LineContext, day: PlainDate): Part | undefined =>
  partHolding(context.base, day);

const partHolding = (parts: readonly Part[], day: PlainDate): Part | undefined =>
  parts.find((part) => holdsDay(part.period, day));
