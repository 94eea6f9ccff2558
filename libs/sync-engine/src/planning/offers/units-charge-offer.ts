import {
  agreementStepOn,
  diffTimelines,
  isIntegerDecimal,
  lastDay,
  monthInWords,
  multiplyMoney,
  roundMoney,
  stepOn,
  subtractMoney,
  sumMoney,
  type Money,
  type Offer,
} from '@tallylink/billing-model';
import { priceByRule } from '../../linking/index.js';
import { actualTimeline } from '../../validation/compare-units.js';
import { billEffect } from '../../validation/bill-effect.js';
import { moneyText, unitsText } from '../../validation/wording.js';
import { offerOn, type OfferInput } from './offer-input.js';
import { isPositive, openAmounts } from '../../validation/charged-once.js';

/** What of a month cannot stand on a service that takes whole units only, with its price. */
interface Fraction {
  /** More than the target has, all month long; `null`: it changes in the month, so that only the money is exact. */
  readonly units: string | null;
  readonly unitPrice: Money;
  readonly unitCost: Money | null;
  readonly money: Money;
}

/** 2.5 units stay 2.5: the month is charged once, with what the service itself already bills taken off. */
export function unitsChargeOffer(input: OfferInput): Offer | null {
  const { desired, capabilities, group, month } = input.context;
  if (!capabilities.integerUnits || !capabilities.oneOffCharges) return null;
  if (desired.units.steps.every((step) => isIntegerDecimal(step.units))) return null;
  const fraction = fractionOf(input);
  if (!fraction || !isPositive(fraction.money)) return null;
  const { period } = desired;
  const [left] = openAmounts([{ period, money: fraction.money }], group.charged);
  if (!left || !isPositive(left.open)) return null;
  const charged = subtractMoney(fraction.money, left.open);
  const whole = fraction.units !== null && !isPositive(charged);
  const units = whole ? fraction.units! : '1';
  const unitPrice = whole ? fraction.unitPrice : left.open;
  return offerOn(input, [month, moneyText(left.open), `after ${moneyText(charged)}`], {
    kind: 'charge-units',
    answers: ['fractional-units'],
    label: `Charge ${moneyText(left.open)} once`,
    sentence: `Bills ${whole ? `${unitsText(units)} × ${moneyText(unitPrice)}` : moneyText(left.open)} once for ${monthInWords(month)}, as a charge on the contract. Nothing is rounded to whole units.`,
    money: left.open,
    period,
    units,
    charge: {
      agreementId: group.agreement.id,
      agreementLineId: null,
      name: `${group.service.name}, ${month}`,
      period,
      units,
      unitPrice,
      unitCost: whole ? fraction.unitCost : null,
    },
  });
}

function fractionOf({ context }: OfferInput): Fraction | null {
  const { desired, group, calendar, capabilities } = context;
  const unitPrice = priceOf(context);
  if (!unitPrice) return null;
  const actual = actualTimeline(group.agreementLine, desired.period);
  const stretches = diffTimelines(desired.period, desired.units, actual);
  const unitCost = stepOn(desired.costs, lastDay(desired.period))?.unitCost ?? null;
  const [first] = stretches;
  const even = stretches.length === 1 && sameSpan(first!.period, desired.period);
  if (even) {
    const money = roundMoney(multiplyMoney(unitPrice, first!.difference), capabilities.amountDigits);
    return { units: first!.difference, unitPrice, unitCost, money };
  }
  const parts = stretches.map(({ period, difference }) =>
    billEffect(
      { period, units: difference, price: unitPrice, actualUnits: '0', actualPrice: unitPrice },
      calendar,
      capabilities.amountDigits,
    ),
  );
  const money = sumMoney(parts as Money[], unitPrice.currency);
  return { units: null, unitPrice, unitCost, money };
}

const sameSpan = (a: { start: string; endExclusive: string }, b: typeof a): boolean =>
  a.start === b.start && a.endExclusive === b.endExclusive;

/** What the contract sells one unit for; a service that it does not have yet, by the price rule or the catalogue. */
function priceOf({ group, desired, policies, capabilities }: OfferInput['context']): Money | null {
  const line = group.agreementLine;
  const there = line && (agreementStepOn(line, desired.period.start) ?? line.steps[0])?.unitPrice;
  const cost = stepOn(desired.costs, lastDay(desired.period))?.unitCost;
  const byRule = cost ? priceByRule(policies.price, cost, capabilities.unitValueDigits) : null;
  return there ?? byRule ?? group.service.unitPrice;
}
