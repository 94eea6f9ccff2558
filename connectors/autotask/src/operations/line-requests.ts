import {
  countInWords,
  dayInWords,
  isIntegerDecimal,
  roundDecimal,
  equalDecimals,
  subtractDecimals,
  type AddLineOperation,
  type ChangeLineOperation,
  type LineState,
  type Money,
} from '@tallylink/billing-model';
import type { WireRequest } from '../wire.js';
import { refusal, type Refusal } from './refusal.js';
import { wireDay, wireId, wireMoney, wireNumber } from './wire-parts.js';

const ENDPOINT = 'ContractServiceAdjustments';

/** One adjustment: the difference of units, and price and cost from its day on. Autotask takes no target quantity. */
export function changeLineRequest(operation: ChangeLineOperation): WireRequest {
  const { before, after, effectiveDate } = operation;
  return {
    method: 'POST',
    path: ENDPOINT,
    endpoint: ENDPOINT,
    sentence: `Changes the units from ${countInWords(before.units)} to ${countInWords(after.units)} from ${dayInWords(effectiveDate)} on${valuesText(after)}.`,
    body: {
      contractServiceID: wireId(operation.agreementLineId),
      unitChange: wireNumber(subtractDecimals(after.units, before.units)),
      ...wireMoney('adjustedUnitPrice', after.unitPrice),
      ...wireMoney('adjustedUnitCost', after.unitCost),
      effectiveDate: wireDay(effectiveDate),
    },
  };
}

/** The first units of a service on a contract: Autotask creates the line with them. A second line is never wanted. */
export function addLineRequest(operation: AddLineOperation): WireRequest {
  const { after, effectiveDate } = operation;
  return {
    method: 'POST',
    path: ENDPOINT,
    endpoint: ENDPOINT,
    sentence: `Puts the service on the contract with ${countInWords(after.units)} units from ${dayInWords(effectiveDate)} on${valuesText(after)}.`,
    body: {
      contractID: wireId(operation.agreementId),
      serviceID: wireId(operation.serviceId),
      unitChange: wireNumber(after.units),
      ...wireMoney('adjustedUnitPrice', after.unitPrice),
      ...wireMoney('adjustedUnitCost', after.unitCost),
      effectiveDate: wireDay(effectiveDate),
      allowRepeatService: false,
    },
  };
}

const valuesText = ({ unitPrice, unitCost }: LineState): string =>
  [
    unitPrice && `, price ${unitPrice.amount} ${unitPrice.currency}`,
    unitCost && `, cost ${unitCost.amount} ${unitCost.currency}`,
  ]
    .filter(Boolean)
    .join('');

/** What Autotask cannot hold exactly is refused, never rounded on the way. */
export function refuseLine(
  operation: ChangeLineOperation | AddLineOperation,
  settings: { zeroUnits: 'accept' | 'refuse' },
): Refusal | null {
  const { after } = operation;
  if (!isIntegerDecimal(after.units) || (operation.before && !isIntegerDecimal(operation.before.units))) {
    return refusal(
      'UNITS.FRACTIONAL',
      `Autotask takes whole units on a contract, not ${after.units}. Bill the amount once, or exclude the line.`,
    );
  }
  if (after.units.startsWith('-'))
    return refusal('UNITS.NEGATIVE', `The units would be ${after.units}. Read the month again.`);
  if (settings.zeroUnits === 'refuse' && equalDecimals(after.units, '0')) {
    return refusal(
      'UNITS.ZERO',
      'The connection is set never to write 0 units. End the service by hand in Autotask.',
    );
  }
  const tooFine = [after.unitPrice, after.unitCost].find((value) => value && !fits(value, 4));
  if (tooFine)
    return refusal(
      'AMOUNT.TOO_FINE',
      `Autotask keeps 4 decimals of a price or cost, not ${tooFine.amount}. Round it in the plan.`,
    );
  return null;
}

const fits = (value: Money, digits: number): boolean =>
  equalDecimals(value.amount, roundDecimal(value.amount, digits));
