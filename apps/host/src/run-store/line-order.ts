/** What the grid can be ordered by, and the column that holds it. */
const COLUMNS = {
  customer: 'position',
  contract: 'contract_id',
  service: 'service_name',
  billingPeriod: 'billing_months',
  commitmentPeriod: 'commitment_months',
  units: 'units',
  targetUnits: 'target_units',
  difference: 'units_difference',
  cost: 'unit_cost',
  effectiveDate: 'effective_date',
  targetCost: 'target_cost',
  price: 'target_price',
  margin: 'unit_margin',
  charges: 'charges_total',
  currency: 'currency',
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
