import { addDays, daysBetween, decimal, roundDecimal, type PlainDate } from '@tallylink/billing-model';
import type { ContractPeriod } from '../periods/contract-periods.js';
import { valuesOn } from '../periods/service-line.js';
import type { ServiceLine } from '../periods/line-types.js';

/** One amount that a period bills: on its first day for the whole period, on a later day for the change of that day. */
export interface BillableAmount {
  readonly day: PlainDate;
  readonly isChange: boolean;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly unitCost: string;
  /** Four decimals; two only when it is posted. */
  readonly amount: string;
  readonly cost: string;
  readonly adjustmentId: number | null;
}

/**
 * Units and price of the first day for the whole period; each change for its days: (units after × price after − units
 * before × price before) × days to the period's end ÷ days of the period.
 */
export function billableAmounts(line: ServiceLine, period: ContractPeriod): BillableAmount[] {
  const first = valuesOn(line, period.start);
  const whole: BillableAmount = {
    day: period.start,
    isChange: false,
    quantity: first.units,
    unitPrice: first.unitPrice,
    unitCost: first.unitCost,
    amount: roundDecimal(decimal(first.unitPrice).times(first.units), 4),
    cost: roundDecimal(decimal(first.unitCost).times(first.units), 4),
    adjustmentId: null,
  };
  const days = new Set(
    line.steps.map((step) => step.day).filter((day) => period.start < day && day < period.endExclusive),
  );
  return [whole, ...[...days].map((day) => changeOn(line, period, day))];
}

function changeOn(line: ServiceLine, period: ContractPeriod, day: PlainDate): BillableAmount {
  const before = valuesOn(line, addDays(day, -1));
  const after = valuesOn(line, day);
  const share = (valueBefore: string, valueAfter: string): string => {
    const difference = decimal(valueAfter).times(after.units).minus(decimal(valueBefore).times(before.units));
    const days = daysBetween(day, period.endExclusive);
    return roundDecimal(difference.times(days).dividedBy(daysBetween(period.start, period.fullEnd)), 4);
  };
  return {
    day,
    isChange: true,
    quantity: after.units - before.units,
    unitPrice: after.unitPrice,
    unitCost: after.unitCost,
    amount: share(before.unitPrice, after.unitPrice),
    cost: share(before.unitCost, after.unitCost),
    adjustmentId: line.steps.find((step) => step.day === day)?.adjustmentId ?? null,
  };
}
