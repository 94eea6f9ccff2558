import { multiplyMoney, roundMoney, type Operation } from '@tallylink/billing-model';
import type { OperationState } from '../apply/index.js';
import { groupBy, type TargetIndex } from '../linking/target-index.js';
import { billWindow, LineBill } from '../planning/line-bill.js';
import type { RowFacts } from './report-row.js';
import type { BuildReportInput, ReportBilledItem } from './report-types.js';

type RowOf = (customerId: string, currency: string) => RowFacts;

/** Only services that the month's lines are tied to: the report compares, it is not the customer's whole invoice. */
export function addTargetBills(input: BuildReportInput, target: TargetIndex, rowOf: RowOf): void {
  const tied = groupBy(
    input.resolved.filter((one) => one.agreementLineId !== null && one.state === 'linked'),
    (one) => one.agreementLineId!,
  );
  const window = billWindow(input.month);
  for (const id of tied.keys()) {
    const line = target.lines.get(id);
    const agreement = line && target.agreements.get(line.agreementId);
    if (!line || !agreement) continue;
    const bill = new LineBill({ window, agreement, line, capabilities: input.capabilities });
    for (const item of bill.with([]).flatMap((one) => one.items)) {
      if (item.day.startsWith(input.month))
        rowOf(line.customerId, item.amount.currency).willBill.push(item.amount);
    }
  }
  for (const item of input.billedItems ?? []) {
    if (item.day.startsWith(input.month) && isCompared(item, tied))
      rowOf(item.customerId, item.amount.currency).billed?.push(item.amount);
  }
}

/** What was billed is measured by the same services as what will be. An item that does not say what it is counts. */
function isCompared(item: ReportBilledItem, tied: ReadonlyMap<string, unknown>): boolean {
  const { agreementLineId, chargeReference } = item;
  if (agreementLineId === undefined) return true;
  return agreementLineId === null ? Boolean(chargeReference) : tied.has(agreementLineId);
}

export function addOperations(input: BuildReportInput, rowOf: RowOf): void {
  const states = new Map(input.operations.map((one) => [one.id, one.state]));
  for (const operation of input.plan?.operations ?? []) {
    const state = states.get(operation.id);
    const currency = currencyOf(operation);
    if (state && currency && operation.targetCustomerId)
      rowOf(operation.targetCustomerId, currency).states.push(state);
    if (
      state &&
      FINAL_CHARGES.includes(state) &&
      operation.kind === 'create-charge' &&
      operation.targetCustomerId
    ) {
      const { unitPrice, units } = operation.after;
      const amount = roundMoney(multiplyMoney(unitPrice, units), 2);
      rowOf(operation.targetCustomerId, unitPrice.currency).willBill.push(amount);
    }
  }
  for (const one of input.plan?.leftovers ?? []) {
    if (one.money) rowOf(one.customerId, one.money.currency).leftovers.push(one.money);
  }
}

const FINAL_CHARGES: readonly OperationState[] = ['applied', 'verified'];

function currencyOf(operation: Operation): string | null {
  switch (operation.kind) {
    case 'change-line':
    case 'add-line':
      return operation.after.unitPrice?.currency ?? operation.after.unitCost?.currency ?? null;
    case 'create-charge':
    case 'create-service':
      return operation.after.unitPrice.currency;
    case 'delete-charge':
      return operation.before.unitPrice.currency;
    case 'create-customer':
      return operation.after.currency;
    case 'create-agreement':
    case 'extend-agreement':
      return null;
  }
}
