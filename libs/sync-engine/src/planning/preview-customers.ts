import {
  addToMonth,
  monthPeriod,
  multiplyMoney,
  roundMoney,
  zeroMoney,
  type Month,
} from '@tallylink/billing-model';
import { groupBy } from '../linking/target-index.js';
import type { LineOperation } from './line-operations.js';
import type { ChargeOperation, PeriodItem, PreviewInput } from './preview-input.js';
import { previewLine } from './preview-line.js';
import { sumPairs } from './plan-totals.js';
import type { CustomerPreview, PreviewInvoice, PreviewItem } from './plan.js';

/** What the next invoices of every customer with a planned operation become. */
export function previewCustomers(input: PreviewInput): CustomerPreview[] {
  const operations = groupBy<LineOperation | ChargeOperation>(
    [...input.operations, ...input.charges],
    (one) => one.targetCustomerId ?? '',
  );
  return [...operations].flatMap(([customerId, own]) => {
    const items = customerItems(input, customerId, own);
    return [...groupBy(items, (item) => item.after.currency)].map(([currency, mine]) => ({
      customerId,
      customerName: input.index.customers.get(customerId)?.name ?? customerId,
      currency,
      invoices: invoicesOf(mine, currency),
      thisMonth: sumPairs(inMonth(mine, input.month), currency),
      nextMonth: sumPairs(inMonth(mine, addToMonth(input.month, 1)), currency),
      operationIds: own.map((one) => one.id),
    }));
  });
}

function customerItems(
  input: PreviewInput,
  customerId: string,
  own: readonly (LineOperation | ChargeOperation)[],
): PeriodItem[] {
  const changes = groupBy(
    own.filter((one): one is LineOperation => !isCharge(one)),
    (one) => one.chain,
  );
  const existing = input.index.linesOfCustomer.get(customerId) ?? [];
  const untouched = existing
    .filter((line) => !changes.has(`line:${line.id}`))
    .flatMap((line) =>
      previewLine(input, {
        agreementId: line.agreementId,
        serviceId: line.serviceId,
        line,
        chain: `line:${line.id}`,
        operations: [],
      }),
    );
  const touched = [...changes].flatMap(([chain, operations]) => {
    const { agreementId, serviceId } = operations[0]!;
    const line = input.index.lines.get(chain.slice('line:'.length)) ?? null;
    return previewLine(input, { agreementId, serviceId, line, chain, operations });
  });
  const charges = own.filter(isCharge);
  return [...touched, ...untouched, ...charges.map((charge) => chargeItem(charge, input.month))];
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

function invoicesOf(items: readonly PeriodItem[], currency: string): PreviewInvoice[] {
  const byPeriod = groupBy(items, ({ period }) => `${period.start} ${period.endExclusive}`);
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, mine]) => ({
      period: mine[0]!.period,
      ...sumPairs(mine, currency),
      items: mine.filter((item) => item.changed).map(shownItem),
    }));
}

function shownItem({ chain, serviceName, day, before, after, rule }: PeriodItem): PreviewItem {
  return { chain, serviceName, day, before, after, rule: rule() };
}

function inMonth(items: readonly PeriodItem[], month: Month): PeriodItem[] {
  return items.filter((item) => item.day.startsWith(month));
}
