import {
  decimal,
  roundDecimal,
  type DecimalString,
  type ExactDecimal,
  type LineState,
  type Money,
} from '@tallylink/billing-model';
import type { MarginSum } from './plan.js';

const CENTS = 2;

/** What services of one currency and billing period earn together; those of unknown cost are only counted. */
class MarginTotal {
  private price = decimal('0');
  private cost = decimal('0');
  private withoutCost = 0;

  constructor(
    readonly currency: string,
    readonly billingPeriodMonths: number | null,
  ) {}

  add(state: LineState, unitPrice: Money): void {
    const units = decimal(state.units);
    if (state.unitCost?.currency !== unitPrice.currency) {
      this.withoutCost += 1;
      return;
    }
    this.price = this.price.plus(ofUnits(units, unitPrice));
    this.cost = this.cost.plus(ofUnits(units, state.unitCost));
  }

  sum(customerId: string, customerName: string): MarginSum {
    const { currency, billingPeriodMonths, withoutCost } = this;
    const cents = (value: ExactDecimal): Money => ({ amount: roundDecimal(value, CENTS), currency });
    const [price, cost, margin] = [this.price, this.cost, this.price.minus(this.cost)].map(cents) as [
      Money,
      Money,
      Money,
    ];
    return {
      customerId,
      customerName,
      currency,
      billingPeriodMonths,
      price,
      cost,
      margin,
      marginPercent: percentOf(margin, price),
      withoutCost,
    };
  }
}

/** Each service is rounded by itself, as it is shown. */
const ofUnits = (units: ExactDecimal, value: Money): ExactDecimal =>
  units.times(decimal(value.amount)).roundedTo(CENTS);

/** The totals of one customer; amounts of different periods and currencies are never added. */
export class CustomerMargins {
  private readonly totals: MarginTotal[] = [];

  /** What has no price earns nothing that could be said. */
  add(state: LineState | null, billingPeriodMonths: number | null): void {
    if (state?.unitPrice)
      this.totalOf(state.unitPrice.currency, billingPeriodMonths).add(state, state.unitPrice);
  }

  sums(customerId: string, customerName: string): MarginSum[] {
    return this.totals.map((one) => one.sum(customerId, customerName));
  }

  private totalOf(currency: string, months: number | null): MarginTotal {
    const known = this.totals.find((one) => one.currency === currency && one.billingPeriodMonths === months);
    if (known) return known;
    const made = new MarginTotal(currency, months);
    this.totals.push(made);
    return made;
  }
}

/** Share of the price, in percent with one decimal; `null` where there is nothing to share. */
export function percentOf(margin: Money | null, price: Money): DecimalString | null {
  const whole = decimal(price.amount);
  if (!margin || whole.isZero()) return null;
  return roundDecimal(decimal(margin.amount).times(100).dividedTo(1, whole), 1);
}
