import { decimal, roundDecimal } from './decimal.js';
import type { Money } from './money.js';

/**
 * The part of a full-period amount that `days` of `periodDays` cost: kept to 4 decimals and then rounded half up to
 * `digits`, as one billed item.
 *
 * @example prorate(money('17.70', 'EUR'), { days: 20, periodDays: 31, digits: 2 }) // 11.42
 */
export function prorate(full: Money, part: { days: number; periodDays: number; digits: number }): Money {
  const kept = decimal(full.amount).times(part.days).dividedTo(4, part.periodDays);
  return { amount: roundDecimal(kept, part.digits), currency: full.currency };
}
