import { addDays, addDecimals, cyclePeriod, lastDay } from '@tallylink/billing-model';
import type { Contract, Line, SampleTargetState } from './state.js';

/** A line as the vendor's list shows it: its units from each change on, and the contract's periods. */
export function lineRecord(line: Line, state: SampleTargetState) {
  const contract = state.contracts.get(line.contractId)!;
  let units = '0';
  const steps = line.changes
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ unitChange, ...rest }) => ({ ...rest, units: (units = addDecimals(units, unitChange)) }));
  return {
    id: line.id,
    contractId: line.contractId,
    customerId: contract.customerId,
    serviceId: line.serviceId,
    name: state.services.get(line.serviceId)?.name ?? '',
    currency: currencyOf(contract, state),
    steps,
    periods: periodsOf(contract, line.postedThrough),
  };
}

export const currencyOf = ({ customerId }: Contract, { customers }: SampleTargetState): string =>
  customers.get(customerId)?.currency ?? 'EUR';

/** The contract's billing periods from its first day on; the last one ends with the contract. */
export function periodsOf({ start, end, periodMonths: months }: Contract, postedThrough: string) {
  const periods: { start: string; end: string; posted: boolean }[] = [];
  if (months === 0) return periods;
  for (let day = start; day <= end;) {
    const cycle = cyclePeriod(day, { from: start, months });
    const last = lastDay(cycle) < end ? lastDay(cycle) : end;
    periods.push({ start: cycle.start, end: last, posted: cycle.start <= postedThrough });
    day = addDays(lastDay(cycle), 1);
  }
  return periods;
}

/** Whether a day is billed already, so that the vendor takes no change on it. */
export const isPosted = (line: Line, contract: Contract, day: string): boolean =>
  periodsOf(contract, line.postedThrough).some((each) => each.posted && each.start <= day && day <= each.end);
