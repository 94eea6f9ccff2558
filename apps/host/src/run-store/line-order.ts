/** What the grid can be ordered by, and the column that holds it. */
const COLUMNS = {
  customer: 'position',
  service: 'service_name',
  units: 'units',
  cost: 'unit_cost',
  effectiveDate: 'effective_date',
  charges: 'charges_total',
  effect: 'money_effect',
  state: 'state',
} as const;

type LineSort = keyof typeof COLUMNS;

export const LINE_SORTS: readonly string[] = Object.keys(COLUMNS).flatMap((name) => [name, `-${name}`]);

/** SQL of an order; a leading `-` turns it round. Equal ones stay as they were read. */
export function lineOrder(sort: string | undefined): string {
  if (sort === undefined) return 'position';
  const column = COLUMNS[sort.replace('-', '') as LineSort];
  return `${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, position`;
}
