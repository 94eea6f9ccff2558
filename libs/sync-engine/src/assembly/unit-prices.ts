import {
  decimal,
  intersectPeriods,
  periodDays,
  type ExactDecimal,
  type Period,
  type SourceSubscription,
} from '@tallylink/billing-model';
import { cycleHolding, isFull, type Cycle, type Cycles } from './cycle.js';
import type { Part } from './part.js';

/** What one unit costs for a whole period, and how long that period is. */
export interface FullPrice {
  readonly price: ExactDecimal;
  readonly cycle: Cycle;
}

/** How a charged unit price agrees with a full one. */
export type PriceFit = 'prorated' | 'whole' | 'hourly' | 'none';

const HALF_CENT = decimal('0.005');

/** The full prices of a line on some days: of the full charges there, else of its other full ones, else of its term. */
export function fullPricesOn(
  period: Period,
  debits: readonly Part[],
  cycles: Cycles,
  subscription: SourceSubscription | null,
): FullPrice[] {
  const full = debits.filter((part) => isFull(part, cycles.of(part)));
  const there = full.filter((part) => intersectPeriods(part.period, period));
  const charged = (there.length > 0 ? there : full).flatMap((part) => pricesOfPart(part, cycles.of(part)));
  if (charged.length > 0) return charged;
  const price = subscription ? termPrice(subscription, cycles.main) : null;
  return price ? [{ price, cycle: cycles.main }] : [];
}

const pricesOfPart = (part: Part, cycle: Cycle): FullPrice[] =>
  unitPricesOf(part).map((price) => ({ price, cycle }));

/** What one unit of a part costs. With a discount, listed and net price differ, and either may be what agrees. */
export function unitPricesOf(part: Part): ExactDecimal[] {
  const units = decimal(part.units).abs();
  const listed = decimal(part.charge.unitPrice.amount).abs();
  if (units.isZero()) return [listed];
  const net = decimal(part.charge.amount.amount).abs().dividedBy(units);
  return net.equals(listed) ? [listed] : [net, listed];
}

/** What the contract says that a unit costs for one billing period; `null` when it does not say. */
export function termPrice(subscription: SourceSubscription, cycle: Cycle): ExactDecimal | null {
  const units = decimal(subscription.units);
  if (!subscription.recurringAmount || units.isZero()) return null;
  const terms = subscription.commitmentMonths ?? cycle.months;
  const instalments = subscription.instalments?.count ?? Math.max(1, Math.round(terms / cycle.months));
  return decimal(subscription.recurringAmount.amount).dividedBy(units).dividedBy(instalments);
}

/** The part of the cycle that a period is, as days over days. */
export function fractionOf(period: Period, cycle: Cycle): { days: number; cycleDays: number } {
  return { days: periodDays(period), cycleDays: periodDays(cycleHolding(cycle, period.start)) };
}

/**
 * Prorated by days, to the half cent that rounding explains; or the whole price (a full refund, a rule without
 * proration); or within one day of it (a refund by the hour).
 */
function priceFit(unitPrice: ExactDecimal, period: Period, full: FullPrice): PriceFit {
  const { days, cycleDays } = fractionOf(period, full.cycle);
  const prorated = full.price.times(days).dividedBy(cycleDays);
  if (unitPrice.minus(prorated).abs().lessThanOrEqualTo(HALF_CENT)) return 'prorated';
  if (unitPrice.minus(full.price).abs().lessThanOrEqualTo(HALF_CENT)) return 'whole';
  const day = full.price.dividedBy(cycleDays);
  return unitPrice.minus(prorated).abs().lessThanOrEqualTo(day) ? 'hourly' : 'none';
}

/** The best fit of a part over several full prices. */
export function bestFit(part: Part, prices: readonly FullPrice[]): PriceFit {
  const fits = unitPricesOf(part).flatMap((unitPrice) =>
    prices.map((price) => priceFit(unitPrice, part.period, price)),
  );
  return (['prorated', 'whole', 'hourly'] as const).find((fit) => fits.includes(fit)) ?? 'none';
}
