import {
  agreementStepOn,
  sumMoney,
  unitsOn,
  zeroMoney,
  type AgreementLine,
  type Money,
  type PlainDate,
  type TargetCapabilities,
  type TimelineDifference,
} from '@tallylink/billing-model';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { billEffect } from './bill-effect.js';
import { actualTimeline } from './compare-units.js';
import type { DesiredState } from './desired-state.js';
import type { LineCalendar } from './line-calendar.js';
import { stepOnOrNull } from './step-on-or-null.js';

interface Sides {
  readonly group: AgreementLineGroup;
  readonly desired: DesiredState;
  readonly calendar: LineCalendar;
  readonly capabilities: Pick<TargetCapabilities, 'amountDigits'>;
}

/**
 * What the units of some stretches are worth in the month, at the target's own price; where the contract does not have
 * the service yet, at the one that it would be added with. `null`: no price is known, or nobody has chosen the line.
 */
export function stretchesEffect(
  { group, desired, calendar, capabilities }: Sides,
  stretches: readonly TimelineDifference[],
): Money | null {
  const line = group.agreementLine;
  if (group.repeated) return null;
  const currency = line?.currency ?? group.lines[0]!.line.currency;
  if (stretches.length === 0) return zeroMoney(currency);
  const actual = actualTimeline(line, desired.period);
  const parts = stretches.map(({ period }) => {
    const price = line ? priceOfLine(line, period.start) : priceToAdd(group, desired, period.start);
    const units = unitsOn(desired.units, period.start);
    return billEffect(
      { period, units, price, actualUnits: unitsOn(actual, period.start), actualPrice: price },
      calendar,
      capabilities.amountDigits,
    );
  });
  if (parts.some((part) => part === null || part.currency !== currency)) return null;
  return sumMoney(parts as Money[], currency);
}

const priceOfLine = (line: AgreementLine, day: PlainDate): Money | null =>
  agreementStepOn(line, day)?.unitPrice ?? line.steps[0]?.unitPrice ?? null;

const priceToAdd = (
  { service }: AgreementLineGroup,
  { prices }: DesiredState,
  day: PlainDate,
): Money | null => stepOnOrNull(prices, day)?.unitPrice ?? service.unitPrice;
