import { addDays, monthPeriod } from '@tallylink/billing-model';
import type { DemoSandboxes } from './sandboxes.js';

interface UnitsRow {
  readonly contractServiceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
}

/** The Autotask sandbox's own records, by the vendor's names: what the connector says is not asked. */
export interface VendorState {
  readonly ContractServiceUnits: readonly UnitsRow[];
  readonly ContractServices: readonly { readonly id: number }[];
  readonly ContractCharges: readonly unknown[];
  readonly Companies: readonly unknown[];
  readonly Contracts: readonly unknown[];
  readonly Services: readonly unknown[];
}

export const vendorState = ({ target }: DemoSandboxes): Promise<VendorState> => target.state<VendorState>();

/** A day's units are those of the row with the latest start that holds it. */
export function unitsOfEachDay(
  { ContractServiceUnits }: VendorState,
  agreementLineId: string,
  month: string,
): { day: string; units: string }[] {
  const rows = ContractServiceUnits.filter((row) => String(row.contractServiceID) === agreementLineId);
  const { start, endExclusive } = monthPeriod(month);
  const days: { day: string; units: string }[] = [];
  for (let day = start; day < endExclusive; day = addDays(day, 1)) {
    const holding = rows.filter(
      (row) => row.startDate.slice(0, 10) <= day && day <= row.endDate.slice(0, 10),
    );
    holding.sort((a, b) => a.startDate.localeCompare(b.startDate));
    days.push({ day, units: String(holding.at(-1)?.units ?? 0) });
  }
  return days;
}
