import {
  addDecimals,
  addDays,
  isZeroDecimal,
  lastingDifferences,
  type Agreement,
  type LineState,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import type { DesiredChange } from '../../reconciliation/index.js';
import { moveSteps, type MovedStep } from '../../reconciliation/move-steps.js';
import { RunningState } from '../../reconciliation/running-state.js';
import { LineCalendar } from '../../validation/line-calendar.js';
import { sameValues, unitsBefore, valuesBefore, writtenDays } from './line-before.js';
import type { WrittenLine } from './undo-input.js';

export interface UndoLineInput {
  readonly written: WrittenLine;
  /** The contract as it is now. */
  readonly agreement: Agreement;
  readonly capabilities: TargetCapabilities;
  readonly journalDays: readonly PlainDate[];
}

export interface UndoneLine {
  readonly changes: readonly DesiredChange[];
  /** The line once the changes are applied. */
  readonly running: RunningState;
  readonly calendar: LineCalendar;
  /** Days on which the target would have to take 0 units, and does not. */
  readonly refused: readonly PlainDate[];
}

/** The changes that bring a line back to what it was before our writes, each on a day that is free. */
export function undoLine(input: UndoLineInput): UndoneLine {
  const { written, agreement, capabilities } = input;
  const days = writtenDays(written);
  const used = [...written.operations.map((one) => one.effectiveDate), ...input.journalDays];
  const calendar = new LineCalendar(agreement, written.line, capabilities, used);
  const { steps } = moveSteps(days, calendar);
  const wanted = unitsBefore(written);
  const last = steps.at(-1);
  const lasting = last
    ? lastingDifferences({
        desired: wanted,
        actual: written.line.steps,
        days: steps.map((step) => step.day),
        untilExclusive: addDays(last.day, 1),
      })
    : [];
  const differences = new Map(lasting.map((one) => [one.day, one.difference]));
  const running = new RunningState(written.line);
  const changes: DesiredChange[] = [];
  const refused: PlainDate[] = [];
  for (const { day, wantedDay, because } of withReadableDay(steps, calendar)) {
    const before = running.on(day);
    const difference = differences.get(day) ?? '0';
    const after = stateAfter(written, day, before, difference);
    if (isZeroDecimal(difference) && !provable(before, after)) continue;
    if (isZeroDecimal(after.units) && capabilities.zeroUnits === 'refuse') {
      refused.push(day);
      continue;
    }
    running.write(day, difference, after);
    changes.push({
      day,
      before,
      after,
      sourceDay: wantedDay,
      movedBecause: because,
      ticked: true,
      offeredBecause: null,
    });
  }
  return { changes, running, calendar, refused };
}

/**
 * Inside a period that holds changes a target may show no price or cost, so that a change of values alone could not be
 * proved there: the first day of the next period is looked at as well.
 */
function withReadableDay(steps: readonly MovedStep[], calendar: LineCalendar): readonly MovedStep[] {
  const last = steps.at(-1);
  const day = last && calendar.nextFree(calendar.periodOn(last.day).endExclusive);
  return last && day ? [...steps, { ...last, day }] : steps;
}

/** Whether a change of values alone can be seen: one of them differs from what is read, and none from what is not. */
function provable(before: LineState, after: LineState): boolean {
  const hidden = (name: 'unitPrice' | 'unitCost'): boolean => before[name] === null && after[name] !== null;
  return !sameValues(before, after) && !hidden('unitPrice') && !hidden('unitCost');
}

/** A line that was new keeps its values: at 0 units they bill nothing. A cost that was hidden is not written. */
function stateAfter(written: WrittenLine, day: PlainDate, before: LineState, difference: string): LineState {
  const values = valuesBefore(written, day);
  return {
    units: addDecimals(before.units, difference),
    unitPrice: values?.unitPrice ?? before.unitPrice,
    unitCost: values?.unitCost ?? before.unitCost,
  };
}
