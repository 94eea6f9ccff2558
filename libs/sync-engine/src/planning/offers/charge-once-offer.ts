import { sumMoney, lastDay, type Offer, type Period, type Money } from '@tallylink/billing-model';
import { dayText, moneyText, unitsText } from '../../validation/wording.js';
import { isPositive } from '../../validation/charged-once.js';
import type { PlanLeftover } from '../plan.js';
import { offerOn, type OfferInput } from './offer-input.js';

/** What of a line's leftovers can still be billed once; `null`: nothing. */
export interface OpenLeftovers {
  readonly money: Money;
  readonly charged: Money;
  readonly period: Period;
  readonly leftovers: readonly PlanLeftover[];
}

/** The target bills too little on days that take no change: the amount can be charged once. */
export function chargeOnceOffer(input: OfferInput): Offer | null {
  const { context } = input;
  const open = context.capabilities.oneOffCharges && !input.blocked ? openLeftovers(input) : null;
  // On a long period the same decision also moves the units: the two belong together.
  if (!open || (context.calendar.periodMonths > 1 && input.operations.some((one) => !one.ticked)))
    return null;
  return offerOn(input, chargeParts(open), {
    kind: 'charge-once',
    answers: ['late-charge', 'date-mismatch', 'period-posted', 'units-mismatch', 'missing-on-target'],
    label: `Charge ${moneyText(open.money)} once`,
    sentence: chargeSentence(open),
    money: open.money,
    period: open.period,
    charge: chargeOf(input, open),
  });
}

export function openLeftovers({ leftovers }: OfferInput): OpenLeftovers | null {
  const open = leftovers.filter((one): one is PlanLeftover & { money: Money } => isPositive(one.money));
  const first = open[0];
  if (!first) return null;
  const { currency } = first.money;
  return {
    money: sumMoney(
      open.map((one) => one.money),
      currency,
    ),
    charged: sumMoney(
      open.flatMap((one) => one.charged ?? []),
      currency,
    ),
    period: { start: first.period.start, endExclusive: open.at(-1)!.period.endExclusive },
    leftovers: open,
  };
}

/** A second charge over the same days and the same amount is another one: what was charged before tells them apart. */
export const chargeParts = ({ period, money, charged }: OpenLeftovers): string[] => [
  period.start,
  period.endExclusive,
  moneyText(money),
  `after ${moneyText(charged)}`,
];

export function chargeOf({ context }: OfferInput, open: OpenLeftovers): Offer['charge'] {
  const { agreement, agreementLine, service } = context.group;
  const [first, second] = open.leftovers;
  const units = second || !first ? '' : `${unitsText(first.units)}, `;
  return {
    agreementId: agreement.id,
    agreementLineId: agreementLine?.id ?? null,
    name: `${service.name}: ${units}${open.period.start} to ${lastDay(open.period)}`,
    period: open.period,
    units: '1',
    unitPrice: open.money,
    unitCost: null,
  };
}

function chargeSentence({ money, period }: OpenLeftovers): string {
  return (
    `Bills ${moneyText(money)} once for ${dayText(period.start)} to ${dayText(lastDay(period))}, ` +
    'as a charge on the contract. The units are not touched.'
  );
}
