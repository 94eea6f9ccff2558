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

/** Amounts without the plan and with it; what the plan does not touch is added once for both. */
class PairSum {
  private before = decimal('0');
  private after = decimal('0');
  private same = decimal('0');

  add(before: ExactDecimal, after: ExactDecimal): void {
    this.before = this.before.plus(before);
    this.after = this.after.plus(after);
  }

  addSame(amount: ExactDecimal): void {
    this.same = this.same.plus(amount);
  }

  pair(currency: string): BeforeAfter {
    const shown = (side: ExactDecimal) => ({ amount: toDecimalString(side.plus(this.same)), currency });
    return { before: shown(this.before), after: shown(this.after) };
  }
}

interface PeriodSum {
  readonly period: Period;
  readonly sum: PairSum;
  readonly items: PreviewItem[];
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
    this.sumOf(period).sum.addSame(amount);
    for (const one of this.months) if (period.start.startsWith(one.month)) one.sum.addSame(amount);
  }

  invoices(): PreviewInvoice[] {
    return this.periods
      .sort((a, b) => (keyOf(a.period) < keyOf(b.period) ? -1 : 1))
      .map(({ period, sum, items }) => ({ period, ...sum.pair(this.currency), items }));
  }

  ofMonths(): readonly BeforeAfter[] {
    return this.months.map((one) => one.sum.pair(this.currency));
  }

  private sumOf(period: Period): PeriodSum {
    const { start, endExclusive } = period;
    for (const one of this.periods)
      if (one.period.start === start && one.period.endExclusive === endExclusive) return one;
    const made = { period, sum: new PairSum(), items: [] };
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
