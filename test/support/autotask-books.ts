interface UnitsRow {
  readonly contractServiceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
}

/** What the Autotask sandbox holds, by the vendor's names. */
export interface AutotaskBooks {
  readonly ContractServiceUnits: readonly UnitsRow[];
  readonly ContractCharges: readonly { readonly unitPrice: number; readonly name: string }[];
}

/** Charges of exactly this amount. */
export const chargesOf = (books: AutotaskBooks, amount: string): AutotaskBooks['ContractCharges'] =>
  books.ContractCharges.filter(({ unitPrice }) => String(unitPrice) === amount);

/** Units of each contract service on a day; of all rows that hold it, the one with the latest start counts. */
function unitsOn({ ContractServiceUnits }: AutotaskBooks, day: string): Map<number, number> {
  const rows = ContractServiceUnits.filter(
    ({ startDate, endDate }) => startDate.slice(0, 10) <= day && day <= endDate.slice(0, 10),
  ).toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  return new Map(rows.map(({ contractServiceID, units }) => [contractServiceID, units]));
}

/** Contract services whose units on a day are not what they were. A service that is new and at 0 is as if it were not there. */
export function differingUnits(before: AutotaskBooks, after: AutotaskBooks, day: string): string[] {
  const [had, has] = [unitsOn(before, day), unitsOn(after, day)];
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((id) => (had.get(id) ?? 0) !== (has.get(id) ?? 0))
    .map((id) => `${id}: ${had.get(id) ?? 0} before, ${has.get(id) ?? 0} after`);
}
