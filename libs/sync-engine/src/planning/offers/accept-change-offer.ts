import type { FindingCode, Offer } from '@tallylink/billing-model';
import { dayText, moneyText } from '../../validation/wording.js';
import type { LineOperation } from '../line-operations.js';
import { chargeOf, chargeParts, openLeftovers } from './charge-once-offer.js';
import { offerOn, type OfferInput } from './offer-input.js';

const ANSWERS: readonly FindingCode[] = [
  'commitment-locked',
  'period-posted',
  'not-yet-invoiced',
  'missing-on-source',
  'drift',
  'units-mismatch',
  'missing-on-target',
  'cost-mismatch',
  'price-mismatch',
  'match',
];

/** Changes that are only offered: taken by a person, and with them what the days before cannot be billed by a change. */
export function acceptChangeOffer(input: OfferInput): Offer | null {
  const offered = input.operations.filter((one) => !one.ticked);
  const first = offered[0];
  if (!first) return null;
  const { month, calendar, capabilities } = input.context;
  const parts = offered.map(changePart);
  const says = offered.map((one) => one.summary).join('; ');
  const open = calendar.periodMonths > 1 && capabilities.oneOffCharges ? openLeftovers(input) : null;
  const day = dayText(first.effectiveDate, month.slice(0, 4));
  if (!open) {
    return offerOn(input, parts, {
      kind: 'accept-change',
      answers: ANSWERS,
      label: `Take the change of ${day}`,
      sentence: `${says}.`,
      day: first.effectiveDate,
      units: first.after.units,
    });
  }
  return offerOn(input, [...parts, ...chargeParts(open)], {
    kind: 'charge-and-change',
    answers: ['period-posted', ...ANSWERS],
    label: `Charge ${moneyText(open.money)} once and change on ${day}`,
    sentence: `Bills ${moneyText(open.money)} once for the days that are billed already, and then: ${says}.`,
    day: first.effectiveDate,
    units: first.after.units,
    money: open.money,
    period: open.period,
    charge: chargeOf(input, open),
  });
}

const changePart = ({ effectiveDate, before, after }: LineOperation): string =>
  [effectiveDate, before?.units ?? 'new', after.units, after.unitCost?.amount, after.unitPrice?.amount].join(
    ' ',
  );
