import { later, monthPeriod, type Month, type UnlinkedCharge } from '@tallylink/billing-model';
import { acceptCharges } from './accept-charges.js';
import { assembleLine, withLateCharges } from './assemble-line.js';
import { historyNeeded } from './history.js';
import type { AssemblyInput } from './assembly-input.js';
import type { AssemblyResult } from './assembly-result.js';
import { lateCharges } from './late-charges.js';
import { lineContext, type LineContext, type MonthContext } from './line-context.js';
import { groupByLine, isDormant, type Leftover, type LineGroup } from './line-groups.js';
import { monthOfCharge, unlinkedCharge } from './month-charges.js';
import { monthNotes } from './month-notes.js';
import { reachOf } from './reach.js';
import { firstCharges, hasSiblingBefore } from './siblings.js';
import { readingSums } from './sums.js';

/**
 * Makes the billing lines of a month from what a source's readings brought (cases.md, algorithm A, steps 5 to 15).
 * The order of the records plays no part, and every charge of the month ends on exactly one line or unlinked.
 */
export function assembleMonth(input: AssemblyInput): AssemblyResult {
  const accepted = acceptCharges(input);
  const { groups, leftovers } = groupByLine(accepted.accepted, input.subscriptions, input.previous);
  const contexts = contextsOf([...groups.values()], monthContext(input));
  const assembled = contexts.map((context) => assembleLine(context, input.month));
  const lines = assembled.flatMap(({ line }) => line ?? []);
  const refused = accepted.refused.map((charge) => ({ charge, reason: 'its invoice does not add up' }));
  const left = [...leftovers, ...refused, ...assembled.flatMap((line) => line.left)];
  const late = lateCharges(input, accepted.read, lines);
  const end = monthPeriod(input.month).endExclusive;
  const completeFrom = assembled.reduce((day, item) => later(day, item.completeFrom ?? day), end);
  return {
    lines: withLateCharges(lines, late, input.month).sort(byId),
    unlinkedCharges: unlinkedCharges(left, input.month),
    needsHistory: historyNeeded(contexts),
    completeFrom,
    lateCharges: late,
    notes: monthNotes(input, completeFrom, late),
    sums: readingSums(accepted, input.month),
  };
}

function monthContext(input: AssemblyInput): MonthContext {
  const { asOf, subscriptionsComplete } = input;
  return { month: monthPeriod(input.month), asOf, reach: reachOf(input), subscriptionsComplete };
}

function contextsOf(groups: readonly LineGroup[], month: MonthContext): LineContext[] {
  const first = firstCharges(groups);
  return groups
    .filter((group) => !isDormant(group, month.month.start))
    .map((group) => lineContext(group, hasSiblingBefore(group, first), month));
}

function unlinkedCharges(left: readonly Leftover[], month: Month): UnlinkedCharge[] {
  return left
    .filter(({ charge }) => monthOfCharge(charge) === month)
    .map(({ charge, reason }) => unlinkedCharge(charge, reason))
    .sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
