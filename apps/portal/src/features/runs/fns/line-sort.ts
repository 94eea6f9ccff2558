/** Columns that the host can order by, and its names for them. */
const SORTS: Readonly<Record<string, string>> = {
  customer: 'customer',
  service: 'service',
  units: 'units',
  cost: 'cost',
  effectiveDate: 'effectiveDate',
  charges: 'charges',
  moneyEffect: 'effect',
  finding: 'state',
};

export const isSortedByHost = (columnId: string | undefined): boolean => (columnId ?? '') in SORTS;

interface Order {
  readonly columnId: string;
  readonly descending: boolean;
}

/** The host's name of an order; nothing for one that it does not know. */
export function lineSort(order: Order | null): string | undefined {
  const name = order && SORTS[order.columnId];
  if (!name) return undefined;
  return order.descending ? `-${name}` : name;
}
