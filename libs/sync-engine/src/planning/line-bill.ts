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
  readonly window: BillWindow;
  readonly agreement: Agreement;
  readonly line: AgreementLine | null;
  readonly capabilities: TargetCapabilities;
}

export interface PeriodBill {
  readonly period: Period;
  readonly items: readonly BilledAmount[];
}

/** What one agreement line bills in the periods that touch the month, and in the one after. */
export class LineBill {
  private readonly calendar: LineCalendar;
  private readonly periods: readonly Period[];

  constructor(private readonly input: LineBillInput) {
    const { window, agreement, line, capabilities } = input;
    this.calendar = new LineCalendar(agreement, line, capabilities, []);
    this.periods = billPeriods(window, this.calendar, agreement.period);
  }

  /** With some changes made. */
  with(changes: readonly BillChange[]): PeriodBill[] {
    const { line } = this.input;
    const running = new RunningState(line);
    for (const { effectiveDate, before, after } of changes)
      running.write(effectiveDate, subtractDecimals(after.units, before?.units ?? '0'), after);
    if (changes.length > 0 || !isConstant(line, this.periods))
      return this.periods.map((period) => ({ period, items: this.itemsOf(period, running) }));
    const everyPeriod = this.itemsOf(this.periods[0]!, running);
    return this.periods.map((period) => ({
      period,
      items: everyPeriod.map((item) => ({ ...item, day: period.start })),
    }));
  }

  private itemsOf(period: Period, running: RunningState): BilledAmount[] {
    return billedItems({
      period,
      cycle: () => this.calendar.cycleOn(period.start),
      stateOn: (day) => running.on(day),
      days: running.days(),
      capabilities: this.input.capabilities,
    });
  }
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
