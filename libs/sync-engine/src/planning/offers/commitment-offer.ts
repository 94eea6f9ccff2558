import {
  multiplyMoney,
  negateDecimal,
  roundMoney,
  stepOn,
  type Money,
  type Offer,
} from '@tallylink/billing-model';
import { lockedUntil } from '../../validation/rules/commitment-locked.rule.js';
import { dayText, moneyText, unitsText } from '../../validation/wording.js';
import { offerOn, type OfferInput } from './offer-input.js';

/** A committed surplus that nobody sells can be carried by the MSP: the target stays below the source, knowingly. */
export function commitmentOffer(input: OfferInput): Offer | null {
  const { context } = input;
  const until = input.blocked ? null : lockedUntil(context);
  const opening = context.units.lasting[0];
  if (!until || !opening) return null;
  const cost = monthlyCost(input, opening.difference);
  const end = dayText(until, context.month.slice(0, 4));
  const units = negateDecimal(opening.difference);
  return offerOn(input, [opening.day, units], {
    kind: 'adopt',
    answers: ['commitment-locked'],
    label: `Adopt ${units.replace('-', '−')}`,
    sentence:
      `The target stays ${unitsText(opening.difference)} below the source, in later months too. ` +
      `${cost ? `${moneyText(cost)} a month are` : 'They are'} not paid by the customer; the commitment ends on ${end}.`,
    needsReason: true,
    day: opening.day,
    units,
    money: cost,
  });
}

function monthlyCost({ context }: OfferInput, units: string): Money | null {
  const cost = stepOn(context.desired.costs, context.desired.period.start)?.unitCost;
  return cost ? roundMoney(multiplyMoney(cost, units), context.capabilities.amountDigits) : null;
}
