import { addDays, addMonths, type PlainDate } from '@tallylink/billing-model';
import { monthsOfPeriodType } from '../entities/picklists.js';
import { dayOf, type WireRecord } from '../wire-values.js';

/** A billing period of a contract. The last one ends with the contract; `fullEnd` is where it would have ended. */
export interface ContractPeriod {
  readonly start: PlainDate;
  readonly endExclusive: PlainDate;
  readonly fullEnd: PlainDate;
}

const PERIODS_MAX = 1_200;

/** Periods step from the contract's start by its period type, whatever the calendar's months are. */
export function contractPeriods(contract: WireRecord): ContractPeriod[] {
  const start = dayOf(contract.startDate);
  const endExclusive = addDays(dayOf(contract.endDate), 1);
  const months = monthsOfPeriodType[contract.contractPeriodType as number] ?? 1;
  const periods: ContractPeriod[] = [];
  for (let index = 0; index < PERIODS_MAX; index += 1) {
    const from = addMonths(start, index * months);
    if (from >= endExclusive) break;
    const fullEnd = addMonths(start, (index + 1) * months);
    periods.push({ start: from, endExclusive: fullEnd < endExclusive ? fullEnd : endExclusive, fullEnd });
  }
  return periods;
}

/** The period that holds a day, or `null` outside the contract. */
export function periodHolding(contract: WireRecord, day: PlainDate): ContractPeriod | null {
  return contractPeriods(contract).find((period) => period.start <= day && day < period.endExclusive) ?? null;
}
