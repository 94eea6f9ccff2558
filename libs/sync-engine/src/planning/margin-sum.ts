import {
  decimal,
  roundDecimal,
  roundMoney,
  subtractMoney,
  sumMoney,
  type DecimalString,
  type Money,
} from '@tallylink/billing-model';
import type { TargetIndex } from '../linking/target-index.js';
import type { MarginSum, PlanMargin } from './plan.js';

const CENTS = 2;

/** What services of one customer, currency and billing period earn together; those of unknown cost are only counted. */
export function marginSum(own: readonly PlanMargin[], index: TargetIndex): MarginSum {
  const { customerId, currency, billingPeriodMonths } = own[0]!;
  const known = own.filter((one) => one.cost !== null);
  const sum = (amounts: readonly Money[]): Money => roundMoney(sumMoney(amounts, currency), CENTS);
  const [price, cost] = [sum(known.map((one) => one.price)), sum(known.map((one) => one.cost!))];
  const margin = roundMoney(subtractMoney(price, cost), CENTS);
  return {
    customerId,
    customerName: index.customers.get(customerId)?.name ?? customerId,
    currency,
    billingPeriodMonths,
    price,
    cost,
    margin,
    marginPercent: percentOf(margin, price),
    withoutCost: own.length - known.length,
  };
}

/** Share of the price, in percent with one decimal; `null` where there is nothing to share. */
export function percentOf(margin: Money | null, price: Money): DecimalString | null {
  const whole = decimal(price.amount);
  if (!margin || whole.isZero()) return null;
  return roundDecimal(decimal(margin.amount).dividedBy(whole).times(100), 1);
}
