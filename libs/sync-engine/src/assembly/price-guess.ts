import { decimal, roundDecimal, type ExactDecimal } from '@tallylink/billing-model';
import type { Cycle } from './cycle.js';
import type { Part } from './part.js';
import { fractionOf } from './unit-prices.js';

const HALF_CENT = decimal('0.005');
const MOST_DIGITS = 4;

/**
 * The full price behind a prorated one. Rounding to the cent leaves a range; the shortest number in it is what a price
 * list would say: 2.77 for 20 of 31 days is 4.30, not 4.2935.
 */
export function proratedFrom(part: Part, cycle: Cycle): ExactDecimal {
  const charged = decimal(part.charge.unitPrice.amount);
  const { days, cycleDays } = fractionOf(part.period, cycle);
  const exact = charged.times(cycleDays).dividedBy(days);
  for (let digits = 0; digits < MOST_DIGITS; digits += 1) {
    const candidate = decimal(roundDecimal(exact, digits));
    if (candidate.times(days).dividedBy(cycleDays).minus(charged).abs().lessThanOrEqualTo(HALF_CENT))
      return candidate;
  }
  return exact;
}

/** How far the full price may be from what one part tells: the half cent of its rounding, over the whole cycle. */
export function proratedWithin(part: Part, cycle: Cycle): ExactDecimal {
  const { days, cycleDays } = fractionOf(part.period, cycle);
  return HALF_CENT.times(cycleDays).dividedBy(days);
}
