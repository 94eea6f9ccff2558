import {
  agreementStepOn,
  sumMoney,
  unitsOn,
  zeroMoney,
  type Money,
  type TargetCapabilities,
  type TimelineDifference,
} from '@tallylink/billing-model';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { billEffect } from './bill-effect.js';
import { actualTimeline } from './compare-units.js';
import type { DesiredState } from './desired-state.js';
import type { LineCalendar } from './line-calendar.js';

interface Sides {
  readonly group: AgreementLineGroup;
  readonly desired: DesiredState;
  readonly calendar: LineCalendar;
  readonly capabilities: Pick<TargetCapabilities, 'amountDigits'>;
}

/** What the units of some stretches are worth in the month, at the target's own price. */
export function stretchesEffect(
  { group, desired, calendar, capabilities }: Sides,
  stretches: readonly TimelineDifference[],
): Money | null {
  const line = group.agreementLine;
  if (!line) return null;
  const currency = line.currency ?? group.lines[0]!.line.currency;
  if (stretches.length === 0) return zeroMoney(currency);
  const actual = actualTimeline(line, desired.period);
  const parts = stretches.map(({ period }) => {
    const price = agreementStepOn(line, period.start)?.unitPrice ?? line.steps[0]?.unitPrice ?? null;
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
