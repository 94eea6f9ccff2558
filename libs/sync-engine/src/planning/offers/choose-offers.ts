import type { Offer } from '@tallylink/billing-model';
import { agreementStepOn } from '@tallylink/billing-model';
import { unitsText } from '../../validation/wording.js';
import { offerOn, type OfferInput } from './offer-input.js';

/** Which record of the target is meant, where only a person knows. */
export function chooseOffers(input: OfferInput): Offer[] {
  return [chooseLine(input), chooseContract(input)].filter((one) => one !== null);
}

function chooseLine(input: OfferInput): Offer | null {
  const { group, desired } = input.context;
  if (!group.repeated) return null;
  const choices = group.lines[0]!.candidateLineIds.map((id) => {
    const line = input.target.lines.get(id);
    const units = (line && agreementStepOn(line, desired.period.start)?.units) ?? '0';
    return { id, name: `${line?.name ?? group.service.name} (${id}), ${unitsText(units)}` };
  });
  return offerOn(input, choices.map((one) => one.id).sort(), {
    kind: 'choose-line',
    answers: ['repeat-service'],
    label: 'Choose the service…',
    sentence: `Ties the line to one of ${choices.length} services of the same name on ${group.agreement.name}, remembered for later months.`,
    choices,
  });
}

/** An inactive contract goes on billing until its end; another one of the same billing period can take the line. */
function chooseContract(input: OfferInput): Offer | null {
  const { group } = input.context;
  if (group.agreement.active) return null;
  const others = (input.target.agreementsOfCustomer.get(group.customer.id) ?? []).filter(
    (one) =>
      one.active &&
      one.recurring &&
      one.id !== group.agreement.id &&
      one.billingPeriodMonths === group.agreement.billingPeriodMonths,
  );
  if (others.length === 0) return null;
  return offerOn(input, others.map((one) => one.id).sort(), {
    kind: 'choose-contract',
    answers: ['target-inactive'],
    label: 'Choose another contract…',
    sentence: `Ties the source's contract to another active one of ${group.customer.name}, remembered for later months. What stands on ${group.agreement.name} is not touched.`,
    choices: others.map(({ id, name }) => ({ id, name })),
  });
}
