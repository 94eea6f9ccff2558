import {
  addMonths,
  equalDecimals,
  later,
  openUnitsOn,
  subtractDecimals,
  type Month,
  monthPeriod,
  type Period,
} from '@tallylink/billing-model';
import { leftoverSentence } from '../../reconciliation/leftover-sentence.js';
import type { NamedLeftover } from '../../reconciliation/index.js';
import { billEffect, splitAtPeriods } from '../../validation/bill-effect.js';
import { unitsBefore, writtenDays } from './line-before.js';
import type { UndoLineInput, UndoneLine } from './undo-line.js';

/** Days that stay billed as we had written them, with their money and why. */
export function undoLeftovers(input: UndoLineInput, undone: UndoneLine, month: Month): NamedLeftover[] {
  const { written, capabilities } = input;
  const { running, calendar } = undone;
  const wanted = unitsBefore(written);
  return runsOf(input, undone, month)
    .filter(({ start }) => !equalDecimals(openUnitsOn(wanted, start), running.on(start).units))
    .flatMap((run) => splitAtPeriods(run, calendar))
    .map((period) => {
      const actual = running.on(period.start);
      const units = openUnitsOn(wanted, period.start);
      const difference = {
        period,
        units,
        price: actual.unitPrice,
        actualUnits: actual.units,
        actualPrice: actual.unitPrice,
      };
      const named = {
        period,
        units: subtractDecimals(units, actual.units),
        reason: reasonOf(undone, period.start, writtenDays(written)),
        money: billEffect(difference, calendar, capabilities.amountDigits),
      };
      return { ...named, sentence: leftoverSentence(named) };
    });
}

/** Runs of equal days, from our first write until the last change, and at least to the end of the month. */
function runsOf({ written }: UndoLineInput, { running, refused }: UndoneLine, month: Month): Period[] {
  const [first] = writtenDays(written);
  if (first === undefined) return [];
  const monthEnd = monthPeriod(month).endExclusive;
  const days = [...new Set([...writtenDays(written), ...running.days()])]
    .filter((day) => day >= first)
    .sort();
  const end = later(days.at(-1)!, refused.length > 0 ? addMonths(monthEnd, 1) : monthEnd);
  return days
    .filter((day) => day < end)
    .map((start, i, starts) => ({ start, endExclusive: starts[i + 1] ?? end }));
}

/** Why the day of the write itself could not be undone: the days after it stay for the same reason. */
function reasonOf(
  { calendar, refused }: UndoneLine,
  day: string,
  written: readonly string[],
): NamedLeftover['reason'] {
  if (refused.some((one) => one <= day)) return 'refused';
  const since = written.findLast((one) => one <= day) ?? day;
  return calendar.notFreeBecause(since) ?? calendar.notFreeBecause(day) ?? 'date';
}
