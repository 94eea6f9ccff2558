import type { Day } from './days.js';
import { plusDays } from './days.js';
import type { AdjustmentRecord, ContractRecord, TargetState, UnitsRow } from './target-state.js';

const dayOf = (wire: string): Day => wire.slice(0, 10);

/** A contract service as the vendor holds it at one moment. */
export class HeldLine {
  readonly #rows: readonly UnitsRow[];
  readonly #changed: ReadonlySet<Day>;

  constructor(
    readonly id: number | null,
    readonly contract: ContractRecord,
    rows: readonly UnitsRow[],
    readonly adjustments: readonly AdjustmentRecord[],
  ) {
    this.#rows = [...rows].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
    this.#changed = new Set(adjustments.map((one) => dayOf(one.effectiveDate)));
  }

  get rows(): readonly UnitsRow[] {
    return this.#rows;
  }

  /** Days on which somebody changed it. */
  get changedDays(): readonly Day[] {
    return [...this.#changed].sort();
  }

  /** Of the rows that hold a day, the one that starts last. */
  rowOn(day: Day): UnitsRow | undefined {
    return this.#rows.findLast((row) => dayOf(row.startDate) <= day && day <= dayOf(row.endDate));
  }

  unitsOn(day: Day): number {
    return this.rowOn(day)?.units ?? 0;
  }

  holds(day: Day): boolean {
    return dayOf(this.contract.startDate) <= day && day <= dayOf(this.contract.endDate);
  }

  /** Not posted, inside the contract, and nobody's day yet. */
  isFree(day: Day): boolean {
    return this.holds(day) && !this.rowOn(day)?.approveAndPostDate && !this.#changed.has(day);
  }

  /** The first free day on or after one; `null` when the contract ends before. */
  nextFree(day: Day): Day | null {
    const start = dayOf(this.contract.startDate);
    for (let one = day < start ? start : day; this.holds(one); one = plusDays(one, 1))
      if (this.isFree(one)) return one;
    return null;
  }
}

/** Contract services of a state, by contract and service. */
export function heldLines(state: TargetState): ReadonlyMap<string, HeldLine> {
  const contracts = new Map(state.Contracts.map((contract) => [contract.id, contract]));
  const rows = Map.groupBy(state.ContractServiceUnits, (row) => row.contractServiceID);
  const adjustments = Map.groupBy(state.ContractServiceAdjustments, (one) => one.contractServiceID);
  return new Map(
    state.ContractServices.map(({ id, contractID, serviceID }) => [
      lineKey(contractID, serviceID),
      new HeldLine(id, contracts.get(contractID)!, rows.get(id) ?? [], adjustments.get(id) ?? []),
    ]),
  );
}

export const lineKey = (contractId: number, serviceId: number): string => `${contractId}/${serviceId}`;
