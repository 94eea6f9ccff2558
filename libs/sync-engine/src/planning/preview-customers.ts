import { monthPeriod, multiplyMoney, roundMoney, zeroMoney, type Month } from '@tallylink/billing-model';
import { groupBy } from '../linking/target-index.js';
import type { LineOperation } from './line-operations.js';
import type { ChargeOperation, PeriodItem, PreviewInput, WindowInput } from './preview-input.js';
import { constantBill } from './constant-bill.js';
import { CustomerBill } from './customer-bill.js';
import { billWindow } from './line-bill.js';
import { previewLine } from './preview-line.js';
import type { BeforeAfter } from './plan-totals.js';
import type { CustomerPreview } from './plan.js';
import { touchedLines } from './touched-lines.js';

/** What the next invoices of every customer with a planned operation become. */
export function previewCustomers(input: PreviewInput): CustomerPreview[] {
  const operations = groupBy<LineOperation | ChargeOperation>(
    [...input.operations, ...input.charges],
    (one) => one.targetCustomerId ?? '',
  );
  const windowed = { ...input, window: billWindow(input.month) };
  return [...operations].flatMap(([customerId, own]) => {
    const customerName = input.index.customers.get(customerId)?.name ?? customerId;
    const operationIds = own.map((one) => one.id);
    return billOf(windowed, customerId, own).currencies.map((bill): CustomerPreview => {
      const [thisMonth, nextMonth] = bill.ofMonths() as [BeforeAfter, BeforeAfter];
      const { currency } = bill;
      return {
        customerId,
        customerName,
        currency,
        invoices: bill.invoices(),
        thisMonth,
        nextMonth,
        operationIds,
      };
    });
  });
}

function billOf(
  input: WindowInput,
  customerId: string,
  own: readonly (LineOperation | ChargeOperation)[],
): CustomerBill {
  const bill = new CustomerBill(input.month);
  const add = (item: PeriodItem): void => bill.of(item.after.currency).add(item);
  const changes = groupBy(
    own.filter((one): one is LineOperation => !isCharge(one)),
    (one) => one.chain,
  );
  for (const [chain, operations] of changes) {
    const { agreementId, serviceId } = operations[0]!;
    const line = input.index.lines.get(chain.slice('line:'.length)) ?? null;
    previewLine(input, { agreementId, serviceId, line, chain, operations }).forEach(add);
  }
  addUntouched(bill, input, customerId, touchedLines(changes.keys()));
  for (const charge of own) if (isCharge(charge)) add(chargeItem(charge, input.month));
  return bill;
}

/** The customer's other lines: most bill one amount in every period, and are only counted. */
function addUntouched(
  bill: CustomerBill,
  input: WindowInput,
  customerId: string,
  touched: ReadonlySet<string>,
): void {
  for (const line of input.index.linesOfCustomer.get(customerId) ?? []) {
    const agreement = input.index.agreements.get(line.agreementId);
    if (!agreement || touched.has(line.id)) continue;
    const constant = constantBill(line, agreement, input.window, input.capabilities);
    for (const period of constant?.periods ?? [])
      bill.of(constant!.currency).addUntouched(period, constant!.amount);
    if (constant) continue;
    const { agreementId, serviceId } = line;
    const place = { agreementId, serviceId, line, chain: `line:${line.id}`, operations: [] };
    for (const item of previewLine(input, place)) bill.of(item.after.currency).add(item);
  }
}

const isCharge = (one: LineOperation | ChargeOperation): one is ChargeOperation =>
  one.kind === 'create-charge' || one.kind === 'delete-charge';

/** A charge that is created, or one that was there and is deleted. */
function chargeItem(charge: ChargeOperation, month: Month): PeriodItem {
  const { name, units, unitPrice } = charge.kind === 'create-charge' ? charge.after : charge.before;
  const amount = roundMoney(multiplyMoney(unitPrice, units), 2);
  const none = zeroMoney(unitPrice.currency);
  const before = charge.kind === 'create-charge' ? none : amount;
  const after = charge.kind === 'create-charge' ? amount : none;
  const period = monthPeriod(month);
  return {
    chain: charge.chain,
    serviceName: name,
    day: period.start,
    before,
    after: charge.ticked ? after : before,
    rule: () => (charge.kind === 'create-charge' ? 'charged once' : 'not charged any more'),
    period,
    changed: true,
  };
}
