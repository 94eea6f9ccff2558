import {
  addMonths,
  intersectPeriods,
  monthPeriod,
  subtractDecimals,
  type Agreement,
  type AgreementLine,
  type LineState,
  type Month,
  type Period,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import { RunningState } from '../reconciliation/running-state.js';
import { LineCalendar } from '../validation/line-calendar.js';
import { billedItems, type BilledAmount } from './billed-items.js';

/** A change as far as a bill is concerned. */
export interface BillChange {
  readonly effectiveDate: PlainDate;
  readonly before: LineState | null;
  readonly after: LineState;
}

export interface LineBillInput {
  readonly month: Month;
  readonly agreement: Agreement;
  readonly line: AgreementLine | null;
  readonly changes: readonly BillChange[];
  readonly capabilities: TargetCapabilities;
}

/** What one agreement line bills in the periods that touch the month, and in the one after. */
export function lineBill(input: LineBillInput): { period: Period; items: BilledAmount[] }[] {
  const running = new RunningState(input.line);
  for (const { effectiveDate, before, after } of input.changes) {
    running.write(effectiveDate, subtractDecimals(after.units, before?.units ?? '0'), after);
  }
  const calendar = new LineCalendar(input.agreement, input.line, input.capabilities, []);
  const periods = billPeriods(billWindow(input.month), calendar, input.agreement.period);
  const itemsOf = (period: Period): BilledAmount[] =>
    billedItems({
      period,
      cycle: calendar.cycleOn(period.start),
      stateOn: (day) => running.on(day),
      days: running.days(),
      capabilities: input.capabilities,
    });
  if (input.changes.length > 0 || !isConstant(input.line, periods))
    return periods.map((period) => ({ period, items: itemsOf(period) }));
  const everyPeriod = itemsOf(periods[0]!);
  return periods.map((period) => ({
    period,
    items: everyPeriod.map((item) => ({ ...item, day: period.start })),
  }));
}

/** One step from before the first period on: nearly every line. Then all periods bill the same. */
export function isConstant(line: AgreementLine | null, periods: readonly Period[]): boolean {
  const only = line?.steps.length === 1 ? line.steps[0]! : null;
  return only !== null && periods.length > 0 && only.day <= periods[0]!.start;
}

/** The month, and the day from which on no period is looked at any more. */
export interface BillWindow extends Period {
  readonly until: PlainDate;
}

export function billWindow(month: Month): BillWindow {
  const { start, endExclusive } = monthPeriod(month);
  return { start, endExclusive, until: addMonths(endExclusive, 12) };
}

/** The target's periods from the one that holds the month's first day to the first that begins after the month. */
export function billPeriods(month: BillWindow, calendar: LineCalendar, contract: Period): Period[] {
  const billed: Period[] = [];
  for (let next = calendar.periodOn(month.start); ; next = calendar.periodOn(next.endExclusive)) {
    const inside = next.start < month.until ? intersectPeriods(next, contract) : null;
    if (inside) billed.push(inside);
    // What a contract's end cuts is its last period: nothing is billed from that day on.
    if (next.start >= month.endExclusive || next.endExclusive >= contract.endExclusive) return billed;
  }
}
