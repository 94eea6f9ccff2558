import { money } from '@tallylink/billing-model';
import type { LineTotalsReply } from '../run-store/lines.dto.js';
import type { LineTotalRow } from '../run-store/line-windows.repository.js';

/** Sums come from PostgreSQL's `numeric`, which is exact. */
export const totalsReply = (row: LineTotalRow): LineTotalsReply => ({
  currency: row.currency,
  lines: row.lines,
  chargesTotal: money(row.charges, row.currency),
  moneyEffect: money(row.effect, row.currency),
});
