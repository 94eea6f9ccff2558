import { editionOf, textSwitch } from '../options.js';
import { totalBeforeTax, totalCostOf, type AmountView } from '../invoicing/line-amounts.js';
import type { World } from '../state.js';
import { exact, rounded, wireNumber } from './amounts.js';
import { damaged } from './damage.js';
import { analysisLines, itemRecord } from './invoice-item.js';
import type { InvoiceRow } from './invoice-rows.js';
import { invoiceFields } from './custom-fields.js';
import { billingTo, liteAccount, PAYMENT_METHOD } from './lite.js';
import { instantText, startText } from './wire-dates.js';

/** How a caller wants invoices. */
export interface InvoiceQuery {
  readonly include: ReadonlySet<string>;
  readonly transactionCurrency: boolean;
  readonly skipRounding: boolean;
}

/** Ids of statuses are an installation's own; only the type means something. */
export const STATUS_IDS = { Paid: 1, Unpaid: 2, Canceled: 3 } as const;
export const TYPE_IDS = { Debit: 1, Credit: 2 } as const;

function documentCurrency(world: World, row: InvoiceRow): { currency: string; rate: string } {
  const customer = world.state.customers.get(row.document.customerId)!;
  const switched = textSwitch(world, 'transactionCurrency');
  if (switched !== '') return { currency: switched, rate: textSwitch(world, 'exchangeRate') };
  const own = customer.transactionCurrency;
  return own
    ? { currency: own, rate: customer.exchangeRate ?? '1' }
    : { currency: row.document.currency, rate: '1' };
}

export function amountView(world: World, row: InvoiceRow, query: Omit<InvoiceQuery, 'include'>): AmountView {
  const rate = exact(query.transactionCurrency ? documentCurrency(world, row).rate : '1');
  const { skipRounding } = query;
  return {
    edition: editionOf(world),
    skipRounding,
    rate,
    sellMarkupPercent: textSwitch(world, 'sellMarkupPercent'),
  };
}

/** The lines of an invoice on the wire. */
export function itemRecords(world: World, row: InvoiceRow, view: AmountView): unknown[] {
  return row.document.lines.map((line, index) =>
    damaged(world, line.key, itemRecord(world, line, index + 1, view)),
  );
}

/** The analysis of an invoice: each line has one subscription at most, at the position of the line that it explains. */
export function analysisRecords(world: World, row: InvoiceRow, view: AmountView): unknown[] {
  return row.document.lines.flatMap((line, index) =>
    analysisLines(line).map((part) => damaged(world, part.key, itemRecord(world, part, index + 1, view))),
  );
}

function totalsOf(world: World, row: InvoiceRow, view: AmountView): Record<string, unknown> {
  const before = totalBeforeTax(row.document.lines, view);
  const percent = textSwitch(world, 'taxPercent');
  const tax = rounded(before.times(percent).dividedBy(100), view.skipRounding);
  const total = before.plus(tax);
  return {
    totalBeforeTax: wireNumber(before),
    totalTaxes: [{ id: 5, name: `VAT ${percent}%`, amount: wireNumber(tax) }],
    total: wireNumber(total),
    unpaidAmount: row.status === 'Unpaid' ? wireNumber(total) : 0,
    ...(view.edition === 'bss' ? { totalCost: wireNumber(totalCostOf(row.document.lines, view)) } : {}),
  };
}

function partyOf(world: World, row: InvoiceRow): Record<string, unknown> {
  const customer = world.state.customers.get(row.document.customerId)!;
  const bss = editionOf(world) === 'bss';
  return {
    account: liteAccount(customer),
    billingTo: billingTo(world),
    contact: null,
    billingAdress: [customer.address, customer.city].filter((part) => part !== undefined).join(', ') || null,
    paymentMethod: PAYMENT_METHOD,
    isReceipt: false,
    tradeName: null,
    taxNumber: bss ? (customer.vatNumber ?? null) : world.scenario.source.reseller.taxNumber,
    taxAuthority: null,
  };
}

function includedOf(
  world: World,
  row: InvoiceRow,
  view: AmountView,
  include: ReadonlySet<string>,
): Record<string, unknown> {
  const key = textSwitch(world, 'analysisItemsKey');
  const bare = textSwitch(world, 'itemsWithoutInclude') === 'null' ? { items: null } : {};
  return {
    customFields: include.has('customFields') ? invoiceFields(world, row.document.id) : null,
    ...(include.has('items') ? { items: itemRecords(world, row, view) } : bare),
    ...(include.has('analysisItems') && key !== 'absent' ? { [key]: analysisRecords(world, row, view) } : {}),
  };
}

/** An invoice or credit note on the wire; credit notes carry positive numbers. */
export function invoiceRecord(world: World, row: InvoiceRow, query: InvoiceQuery): Record<string, unknown> {
  const { document, status } = row;
  const view = amountView(world, row, query);
  const { currency, rate } = documentCurrency(world, row);
  return {
    id: document.id,
    code: document.code,
    status: {
      id: STATUS_IDS[status],
      name: status === 'Canceled' ? 'Cancelled by operator' : status,
      type: status,
    },
    type: document.credit
      ? { id: TYPE_IDS.Credit, name: 'Credit note', type: 'Credit' }
      : { id: TYPE_IDS.Debit, name: 'Invoice', type: 'Debit' },
    invoiceDate: startText(world, document.day),
    dueDate: startText(world, row.dueDay),
    paidDate: row.paidAt === null ? null : instantText(world, row.paidAt),
    ...partyOf(world, row),
    currency: document.currency,
    transactionCurrency: currency,
    exchangeRate: wireNumber(rate),
    ...totalsOf(world, row, view),
    createdAt: instantText(world, document.createdAt),
    updatedAt: instantText(world, row.updatedAt),
    ...includedOf(world, row, view, query.include),
  };
}
