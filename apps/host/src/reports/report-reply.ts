import { addMoney, subtractMoney, zeroMoney, type Money } from '@tallylink/billing-model';
import type { Report, ReportRow } from '@tallylink/sync-engine';
import type { OperationReply } from '../plans/index.js';
import type { ReportCustomerReply, ReportTotalsReply } from './reports.dto.js';

/** Money that the run's proved changes brought in its month, by target customer and currency. */
export function foundMoney(operations: readonly OperationReply[]): Map<string, Money> {
  const found = new Map<string, Money>();
  for (const { state, targetCustomerId, monthEffect } of operations) {
    if (state !== 'verified' || !monthEffect || targetCustomerId === null) continue;
    const key = `${targetCustomerId} ${monthEffect.currency}`;
    found.set(key, addMoney(found.get(key) ?? zeroMoney(monthEffect.currency), monthEffect));
  }
  return found;
}

const billedDifference = ({
  targetBilled,
  targetWillBill,
}: Pick<ReportRow, 'targetBilled' | 'targetWillBill'>): Money | null =>
  targetBilled && targetWillBill ? subtractMoney(targetBilled, targetWillBill) : null;

export function customerRow(row: ReportRow, found: ReadonlyMap<string, Money>): ReportCustomerReply {
  return {
    customerId: row.targetCustomerId,
    name: row.customerName,
    currency: row.currency,
    lines: row.lines.linked + row.lines.excluded + row.lines.unlinked,
    distributorBilled: row.distributorBilled,
    targetWillBill: row.targetWillBill,
    targetDidBill: row.targetBilled,
    billedDifference: billedDifference(row),
    margin: row.margin,
    foundMoney: found.get(`${row.targetCustomerId} ${row.currency}`) ?? zeroMoney(row.currency),
    leftover: row.leftover,
  };
}

export function totalsRow(
  row: Report['totals'][number],
  customers: readonly ReportCustomerReply[],
): ReportTotalsReply {
  const found = customers
    .filter((customer) => customer.currency === row.currency)
    .map((customer) => customer.foundMoney);
  return {
    currency: row.currency,
    distributorBilled: row.distributorBilled,
    targetWillBill: row.targetWillBill,
    targetDidBill: row.targetBilled,
    billedDifference: billedDifference(row),
    margin: row.margin,
    foundMoney: found.reduce((sum, one) => addMoney(sum, one), zeroMoney(row.currency)),
    leftover: row.leftover,
  };
}
