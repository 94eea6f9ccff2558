import { formatAmount } from '../../../components/figures/format-amount';
import type { MissingRowReply } from '../../../api/schemas';

/** The amount of one of a row's values, as text; empty when it has none. */
export function amountIn({ values }: Pick<MissingRowReply, 'values'>, name: string): string {
  const money = values[name];
  return money && typeof money === 'object' && 'amount' in money ? String(money.amount) : '';
}

/** Whom it is for: its customer and how many lines; of a service, what a unit costs. */
export function forWhom(row: Pick<MissingRowReply, 'kind' | 'lines' | 'customerName' | 'values'>): string {
  const lines = `${row.lines} ${row.lines === 1 ? 'line' : 'lines'}`;
  if (row.kind === 'contract') return `${row.customerName}, ${lines}`;
  const cost = row.kind === 'service' ? amountIn(row, 'unitCost') : '';
  return cost === '' ? lines : `${lines}, costs ${formatAmount(cost)}`;
}
