import {
  addToMonth,
  decimal,
  toDecimalString,
  type ExactDecimal,
  type Month,
  type Period,
} from '@tallylink/billing-model';
import type { BeforeAfter } from './plan-totals.js';
import type { PreviewInvoice, PreviewItem } from './plan.js';
import type { PeriodItem } from './preview-input.js';

const NOTHING = decimal('0');

/** Amounts without the plan and with it, of what the plan touches. */
class PairSum {
  private before = NOTHING;
  private after = NOTHING;

  add(before: ExactDecimal, after: ExactDecimal): void {
    this.before = this.before.plus(before);
    this.after = this.after.plus(after);
  }

  /** With what the plan does not touch, the same on both sides. */
  pair(currency: string, untouched: ExactDecimal): BeforeAfter {
    const shown = (side: ExactDecimal) => ({ amount: toDecimalString(side.plus(untouched)), currency });
    return { before: shown(this.before), after: shown(this.after) };
  }
}

interface PeriodSum {
  readonly period: Period;
  readonly sum: PairSum;
  readonly items: PreviewItem[];
  untouched: ExactDecimal;
}

/** What a customer is billed in one currency, added up by billing period and by month. */
class CurrencyBill {
  private readonly periods: PeriodSum[] = [];
  private readonly months: readonly { readonly month: Month; readonly sum: PairSum }[];

  constructor(
    readonly currency: string,
    month: Month,
  ) {
    this.months = [month, addToMonth(month, 1)].map((one) => ({ month: one, sum: new PairSum() }));
  }

  add({ period, changed, rule, chain, serviceName, day, before, after }: PeriodItem): void {
    const [then, now] = [decimal(before.amount), decimal(after.amount)];
    const { sum, items } = this.sumOf(period);
    sum.add(then, now);
    for (const one of this.months) if (day.startsWith(one.month)) one.sum.add(then, now);
    if (changed) items.push({ chain, serviceName, day, before, after, rule: rule() });
  }

  /** An amount that a period bills from its first day on, whatever the plan does. */
  addUntouched(period: Period, amount: ExactDecimal): void {
    const one = this.sumOf(period);
    one.untouched = one.untouched.plus(amount);
  }

  invoices(): PreviewInvoice[] {
    return this.periods
      .sort((a, b) => (keyOf(a.period) < keyOf(b.period) ? -1 : 1))
      .map(({ period, sum, items, untouched }) => ({ period, ...sum.pair(this.currency, untouched), items }));
  }

  ofMonths(): readonly BeforeAfter[] {
    return this.months.map(({ month, sum }) => sum.pair(this.currency, this.untouchedIn(month)));
  }

  private untouchedIn(month: Month): ExactDecimal {
    let sum = NOTHING;
    for (const { period, untouched } of this.periods)
      if (period.start.startsWith(month)) sum = sum.plus(untouched);
    return sum;
  }

  private sumOf(period: Period): PeriodSum {
    const { start, endExclusive } = period;
    for (const one of this.periods)
      if (one.period.start === start && one.period.endExclusive === endExclusive) return one;
    const made = { period, sum: new PairSum(), items: [], untouched: NOTHING };
    this.periods.push(made);
    return made;
  }
}

const keyOf = ({ start, endExclusive }: Period): string => `${start} ${endExclusive}`;

/** A customer's bills, one a currency, in the order in which their first amounts came. */
export class CustomerBill {
  readonly currencies: CurrencyBill[] = [];

  constructor(private readonly month: Month) {}

  of(currency: string): CurrencyBill {
    const known = this.currencies.find((one) => one.currency === currency);
    if (known) return known;
    const made = new CurrencyBill(currency, this.month);
    this.currencies.push(made);
    return made;
  }
}
