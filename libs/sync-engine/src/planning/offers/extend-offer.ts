import { addMonths, later, type Offer } from '@tallylink/billing-model';
import { lastDayText } from '../../validation/wording.js';
import { outsideContractDatesRule } from '../../validation/rules/outside-contract-dates.rule.js';
import { offerOn, type OfferInput } from './offer-input.js';

/** Contracts are extended by years, as they are made. */
const MONTHS = 12;
const MOST_YEARS = 50;

/** The contract ends too early: moved later, it takes the change, in the same plan. */
export function extendOffer(input: OfferInput): Offer | null {
  const { context } = input;
  if (!outsideContractDatesRule(context)) return null;
  const { agreement } = context.group;
  const end = laterEnd(agreement.period.endExclusive, context.desired.period.endExclusive);
  const year = context.month.slice(0, 4);
  return offerOn(input, [agreement.id, agreement.period.endExclusive], {
    kind: 'extend-agreement',
    answers: ['outside-contract-dates'],
    label: `Extend to ${lastDayText(end, year)}`,
    sentence:
      `Moves the end of ${agreement.name} from ${lastDayText(agreement.period.endExclusive, year)} to ` +
      `${lastDayText(end, year)}, or to another day that you choose; the changes of its services follow in the same plan.`,
    period: { start: agreement.period.endExclusive, endExclusive: end },
    day: end,
  });
}

/** By whole years, until the month after the run's lies inside. */
function laterEnd(endExclusive: string, monthEnd: string): string {
  const needed = addMonths(later(endExclusive, monthEnd), 1);
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const end = addMonths(endExclusive, MONTHS * years);
    if (end >= needed) return end;
  }
  return needed;
}
