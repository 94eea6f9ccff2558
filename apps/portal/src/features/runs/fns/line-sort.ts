/** Columns whose order has another name with the host. */
const RENAMED: Readonly<Record<string, string>> = { moneyEffect: 'effect', finding: 'state' };

interface Order {
  readonly columnId: string;
  readonly descending: boolean;
}

/** The host's name of an order. */
export function lineSort(order: Order | null): string | undefined {
  if (!order) return undefined;
  const name = RENAMED[order.columnId] ?? order.columnId;
  return order.descending ? `-${name}` : name;
}
