import type { TestSandbox } from './test-world.js';

/** A line of an invoice in short: sign, units, unit price, total and days. */
export interface ShortLine {
  readonly units: number;
  readonly unitPrice: number;
  readonly total: number;
  readonly days: string;
}

interface WireItem {
  readonly unitPrice: number;
  readonly quantity: number;
  readonly total: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly product: { id: string } | null;
  readonly subscriptions: readonly { id: string }[];
}

interface WireInvoice {
  readonly status: { type: string };
  readonly type: { type: string };
  readonly items: readonly WireItem[];
  /** The same amounts, of one subscription each. */
  readonly analysisItems: readonly WireItem[];
}

/** All invoices that stand now, oldest first, over all pages. */
export function invoicesOf(sandbox: TestSandbox): WireInvoice[] {
  const found: WireInvoice[] = [];
  for (let page = 1; page <= 100; page += 1) {
    const path = `/api/invoices?include=items,analysisItems&$orderBy=createdAt&pageSize=500&pageIndex=${page}`;
    const { data, paging } = sandbox.get(path) as { data: WireInvoice[]; paging: { totalPages: number } };
    found.push(...data);
    if (page >= paging.totalPages) return found;
  }
  throw new Error('More than 100 pages of invoices.');
}

/** The lines of the month that are not on cancelled invoices, credits with a minus before units and total. */
export function linesOfMonth(sandbox: TestSandbox, month: string): ShortLine[] {
  const standing = invoicesOf(sandbox).filter((invoice) => invoice.status.type !== 'Canceled');
  return standing.flatMap((invoice) => {
    const sign = invoice.type.type === 'Credit' ? -1 : 1;
    return invoice.items
      .filter((item) => item.startDate?.startsWith(month))
      .map((item) => ({
        units: sign * item.quantity,
        unitPrice: item.unitPrice,
        total: sign * item.total,
        days: `${item.startDate!.slice(0, 10)}..${item.endDate!.slice(0, 10)}`,
      }));
  });
}
