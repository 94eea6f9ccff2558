import { addDays, monthPeriod } from '@tallylink/billing-model';
import type { World } from './world.js';

/** A units row as the vendor holds it. */
export interface UnitsRow {
  readonly contractServiceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
  readonly price: number;
  readonly cost: number;
}

/** The vendor's records by entity name. */
export type TargetState = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export const targetState = ({ target }: World): Promise<TargetState> => target.state<TargetState>();

export function unitsRowsByLine(state: TargetState): Map<string, UnitsRow[]> {
  const rows = (state['ContractServiceUnits'] ?? []) as unknown as UnitsRow[];
  return Map.groupBy(rows, (row) => String(row.contractServiceID));
}

/** Units of each day of a month: those of the row with the latest start that holds the day. */
export function unitsOfDays(rows: readonly UnitsRow[], month: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const day of daysOf(month)) {
    const holding = rows.filter((row) => dayOf(row.startDate) <= day && day <= dayOf(row.endDate));
    const latest = holding.sort((a, b) => dayOf(a.startDate).localeCompare(dayOf(b.startDate))).at(-1);
    days.set(day, latest?.units ?? 0);
  }
  return days;
}

/** The days of a month, as texts. */
export function daysOf(month: string): string[] {
  const { start, endExclusive } = monthPeriod(month);
  const days: string[] = [];
  for (let day = start; day < endExclusive; day = addDays(day, 1)) days.push(day);
  return days;
}

const dayOf = (wire: string): string => wire.slice(0, 10);
